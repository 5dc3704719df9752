/** The heading over what was built. It takes the focus: the form that had it is gone. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    outlineStyle: "none",
  },
  sign: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

export function ResultTitle({ children }: { children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.title}>
      <CheckmarkCircle24Filled className={styles.sign} />
      {children}
    </h3>
  );
}
