/** The Google Sheets host under contract: the rig's document holds what the file holds. */
import { captureWorkbook } from "../../workbench/xlsx";
import { openHostRig } from "../sheets-addon/host-rig";
import { environment } from "../workbench/xlsx/environment";
import type { ContractHost } from "./contract-host";
import { factsOfGrid } from "./sheets-facts";

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
      facts: (name) => {
        const { workbook } = host.rig;
        const grid = workbook.sheets.find((one) => one.name === name);
        if (!grid) throw new Error(`There is no sheet ${name}.`);
        return Promise.resolve(factsOfGrid(grid, workbook));
      },
    };
  },
};
