/** Buttons in a row, as wide as they need to be; they wrap where the pane is narrow. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function NextSteps({ children }: { children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
