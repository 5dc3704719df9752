/** A .csv file → WorkbookSnapshot of one sheet. Rows count records, blank ones too, not lines of the file. */
import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { fileMessages } from "../../core/messages/en/file";
import type { CellValue } from "../../core/workbook/cells";
import { emptySheet, type WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { CaptureEnvironment } from "../xlsx/capture-workbook";
import { WorkbookFileError } from "../xlsx/workbook-file-error";
import { decodeCsv } from "./decode-csv";
import { sniffDelimiter } from "./sniff-delimiter";

/** `name` is the file's name without its folder. Throws WorkbookFileError. */
export function captureCsv(
  bytes: Uint8Array,
  name: string,
  environment: CaptureEnvironment,
): WorkbookSnapshot {
  const text = decodeCsv(bytes);
  const delimiter = sniffDelimiter(text);
  const records = parseRecords(text.replace(/^sep=[,;\t|]\r?\n/, ""), delimiter);
  const values = records.map((record) => withoutTrailingNulls(record.map(cellValue)));
  while (values[values.length - 1]?.length === 0) values.pop();
  return {
    name,
    locale: environment.locale,
    timeZone: environment.timeZone,
    dateSystem: 1900,
    sheets: [{ ...emptySheet(sheetName(name)), values }],
    definedNames: [],
  };
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: text.includes("\n") ? ["\r\n", "\n"] : ["\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 0;
    const detail =
      error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark is opened and never closed" : error.message;
    throw new WorkbookFileError("csv-broken", fileMessages.csvBroken(line, detail), { cause: error });
  }
}

/** Only what looks the same as a number becomes one: "007", "1.10" and identifiers of 16 digits and more stay text. */
function cellValue(text: string): CellValue {
  if (text === "") return null;
  if (!/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return text;
  const number = Number(text);
  return String(number) === text ? number : text;
}

function withoutTrailingNulls(values: CellValue[]): CellValue[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length--;
  return values.slice(0, length);
}

/** The file's name as spreadsheet programs name the sheet of a .csv: without its ending, and within Excel's limits. */
function sheetName(name: string): string {
  const base = name
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, " ")
    .slice(0, 31);
  return /[^\s'](?:[\s\S]*[^\s'])?/.exec(base)?.[0] ?? "Sheet1";
}
