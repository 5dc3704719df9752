/** A small workbook with what people type into: numbers, days, a list, a merged block, a filter, a hidden sheet. */
import { packageOf } from "../workbench/xlsx/made-package";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (cell: string, value: number, style = 0) => `<c r="${cell}" s="${style}"><v>${value}</v></c>`;

/** B: numbers, C: twice that, D: a list, E: days, F: shares. Rows 12 and 13 are one merged block. */
const plan =
  `<sheetData><row r="1">${text("A1", "Goal")}${text("B1", "Now")}${text("C1", "Twice")}${text("D1", "State")}${text("E1", "Due")}${text("F1", "Share")}</row>` +
  [2, 3, 4, 5, 6]
    .map(
      (row) =>
        `<row r="${row}">${text(`A${row}`, `Goal ${row}`)}${number(`B${row}`, row)}<c r="C${row}"><f>B${row}*2</f><v>${row * 2}</v></c>${text(`D${row}`, "Open")}${number(`E${row}`, 46_000 + row, 1)}${number(`F${row}`, row / 10, 2)}</row>`,
    )
    .join("") +
  `<row r="12">${text("A12", "A note over two columns")}</row></sheetData><mergeCells count="1"><mergeCell ref="A12:B13"/></mergeCells>` +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="State" error="Open or Done" sqref="D2:D10"><formula1>"Open,Done"</formula1></dataValidation></dataValidations>';

const filtered =
  `<sheetData><row r="1">${text("A1", "Team")}${text("B1", "Count")}</row><row r="2" hidden="1">${text("A2", "Parks")}${number("B2", 1)}</row><row r="3">${text("A3", "Roads")}${number("B3", 2)}</row></sheetData>` +
  '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Roads"/></filters></filterColumn></autoFilter>';

const hidden = `<sheetData><row r="1">${text("A1", "Kept")}</row></sheetData>`;
const sheets = [["Plan", plan], ["Filtered", filtered], ["Hidden", hidden]] as const; // prettier-ignore

export const cellsWorkbook: Uint8Array = packageOf({
  "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join("")}</Types>`,
  "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${head}<workbook ${main} ${links}><sheets>${sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}"${name === "Hidden" ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId9" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `${head}<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ...Object.fromEntries(
    sheets.map(([, content], i) => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `${head}<worksheet ${main}>${content}</worksheet>`,
    ]),
  ),
});
