/** The heading of a step. It takes the focus where the step shows something else than before. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: { display: "block", margin: 0, marginBottom: tokens.spacingVerticalXS, outlineStyle: "none" },
});

/** `takesFocus`: what stood here before, with the focus in it, is gone. */
export function StepTitle({ children, takesFocus = false }: { children: ReactNode; takesFocus?: boolean }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Text as="h2" size={500} weight="semibold" ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </Text>
  );
}
