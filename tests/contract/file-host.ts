/** The file host under contract; facts are read by exceljs, which is not ours. */
import exceljs from "exceljs";
import { applyPatch, captureWorkbook } from "../../workbench/xlsx";
import { environment } from "../workbench/xlsx/environment";
import type { ContractHost } from "./contract-host";
import { factsOfWorksheet } from "./file-facts";

export const fileContractHost: ContractHost = {
  name: "a file",
  open: (original) => {
    let bytes = original;
    let read: Promise<exceljs.Workbook> | null = null;
    return {
      capture: () => Promise.resolve(captureWorkbook(bytes, "plan.xlsx", environment)),
      apply: (patch, previousSheets) => {
        bytes = applyPatch(bytes, patch, previousSheets);
        read = null;
        return Promise.resolve();
      },
      facts: async (name) => {
        read ??= new exceljs.Workbook().xlsx.load(Uint8Array.from(bytes).buffer);
        const sheet = (await read).getWorksheet(name);
        if (!sheet) throw new Error(`There is no sheet ${name}.`);
        return factsOfWorksheet(sheet, bytes);
      },
    };
  },
};
