/** The Excel host under contract: Microsoft's client over the rig, loaded with what the file holds. */
import { createExcelHost } from "../../excel-addin/host/excel-host";
import { captureWorkbook } from "../../workbench/xlsx";
import { environment } from "../workbench/xlsx/environment";
import { createExcelRig } from "../rig/excel/excel-rig";
import type { ExcelRig, RigOptions } from "../rig/excel/excel-rig";
import type { ContractHost } from "./contract-host";
import { factsOfRig } from "./excel-facts";

export const hostOf = (rig: ExcelRig) =>
  createExcelHost({
    run: (options, batch) => rig.Excel.run(options, batch),
    isSetSupported: rig.isSetSupported,
    ...environment,
  });

export function excelContractHost(apiVersion: NonNullable<RigOptions["apiVersion"]>): ContractHost {
  return {
    name: `Excel with ExcelApi 1.${apiVersion}`,
    open: (bytes) => {
      const rig = createExcelRig(captureWorkbook(bytes, "plan.xlsx", environment), { apiVersion });
      return {
        ...hostOf(rig),
        facts: (name) => {
          const sheet = rig.workbook.sheets.find((one) => one.name === name);
          if (!sheet) throw new Error(`There is no sheet ${name}.`);
          return Promise.resolve(factsOfRig(sheet));
        },
      };
    },
  };
}
