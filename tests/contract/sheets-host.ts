/** The Google Sheets host under contract: the rig's document holds what the file holds. */
import { captureWorkbook } from "../../workbench/xlsx";
import type { AppsScriptRig } from "../rig/apps-script/apps-script-rig";
import { openHostRig } from "../sheets-addon/host-rig";
import { environment } from "../workbench/xlsx/environment";
import type { ContractHost } from "./contract-host";
import type { SheetFacts } from "./sheet-facts";
import { factsOfGrid } from "./sheets-facts";

export function factsOfRigSheet({ workbook }: AppsScriptRig, name: string): SheetFacts {
  const grid = workbook.sheets.find((one) => one.name === name);
  if (!grid) throw new Error(`There is no sheet ${name}.`);
  return factsOfGrid(grid, workbook);
}

/** What it throws, it throws at once; the suite waits for promises. */
export const sheetsContractHost: ContractHost = {
  name: "Google Sheets",
  lacks: ["indents", "very hidden sheets", "print settings", "frozen parts of merged cells"],
  open: (bytes) => {
    const host = openHostRig(captureWorkbook(bytes, "plan.xlsx", environment));
    return {
      capture: () => Promise.resolve(host.capture()),
      apply: (patch, previousSheets) => {
        host.apply(patch, previousSheets);
        return Promise.resolve();
      },
      facts: (name) => Promise.resolve(factsOfRigSheet(host.rig, name)),
    };
  },
};
