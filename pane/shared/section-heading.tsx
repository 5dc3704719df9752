/** The heading of a part of a step, with what can be done about all of it at its end. */
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
});

export function SectionHeading({ children, aside, id }: SectionHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Subtitle2 as="h3" className={styles.heading} id={id}>
        {children}
      </Subtitle2>
      {aside}
    </div>
  );
}

interface SectionHeadingProps {
  children: ReactNode;
  aside?: ReactNode;
  id?: string;
}
