/** .csv files: reading them, and a workbook that holds one. */
export { captureCsv } from "./capture-csv";
export { workbookOfCsv } from "./workbook-of-csv";
