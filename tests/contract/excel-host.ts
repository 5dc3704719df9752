/** The Excel host under contract: Microsoft's client over the rig, loaded with what the file holds. */
import { createExcelHost } from "../../excel-addin/host/excel-host";
import { captureWorkbook } from "../../workbench/xlsx";
import { environment } from "../workbench/xlsx/environment";
import { createExcelRig } from "../rig/excel/excel-rig";
import type { RigOptions } from "../rig/excel/excel-rig";
import type { Client } from "../rig/excel/load-client";
import type { WorkbookState } from "../rig/excel/workbook/workbook-state";
import type { ContractHost, OpenWorkbook } from "./contract-host";
import { factsOfRig } from "./excel-facts";

export const hostOf = ({ Excel, isSetSupported }: Client) =>
  createExcelHost({ run: (options, batch) => Excel.run(options, batch), isSetSupported, ...environment });

/** A workbook in the rig, whoever has written into it. */
export const openInRig = (client: Client, workbook: WorkbookState): OpenWorkbook => ({
  ...hostOf(client),
  facts: (name) => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return Promise.resolve(factsOfRig(sheet));
  },
});

export function excelContractHost(apiVersion: NonNullable<RigOptions["apiVersion"]>): ContractHost {
  return {
    name: `Excel with ExcelApi 1.${apiVersion}`,
    open: (bytes) => {
      const rig = createExcelRig(captureWorkbook(bytes, "plan.xlsx", environment), { apiVersion });
      return openInRig(rig, rig.workbook);
    },
  };
}
