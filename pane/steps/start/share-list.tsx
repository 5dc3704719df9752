/** A small picture of several shares, one below the other. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import { SectionHeading } from "../../shared/section-heading";

const useStyles = makeStyles({
  list: {
    // The lines' words stand under the heading, their hover reaches beyond.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: "none",
  },
});

/** `children`: lines with keys. */
export function ShareList({ heading, children }: { heading: string; children: ReactElement[] }) {
  const id = useId();
  return (
    <div>
      <SectionHeading id={id}>{heading}</SectionHeading>
      <ul className={useStyles().list} aria-labelledby={id}>
        {children.map((line) => (
          <li key={line.key}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
