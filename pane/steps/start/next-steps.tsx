/** Buttons in a row, as wide as they need to be; they wrap where the pane is narrow. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  centered: { justifyContent: "center" },
});

export function NextSteps({ children, isCentered = false }: NextStepsProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.row, isCentered && styles.centered)}>{children}</div>;
}

interface NextStepsProps {
  children: ReactNode;
  isCentered?: boolean;
}
