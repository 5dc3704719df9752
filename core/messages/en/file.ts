/** Sentences for files that cannot be read or written: what was seen, where, why it matters, what to do next. */

const saveAgain = "Open it in Excel, save it as an Excel workbook (.xlsx), and try that file.";

export const fileMessages = {
  missing: (path: string) =>
    `There is no file ${path}. Check the name and the folder, or put quotes around a name that has spaces.`,
  isFolder: (path: string) => `${path} is a folder, not a workbook. Name the file inside it.`,
  unreadable: (path: string, reason: string) =>
    `${path} cannot be read (${reason}). Ask its owner for the right to read it, or copy it to a folder of yours.`,
  notWritable: (path: string, reason: string) =>
    `${path} cannot be written (${reason}), so nothing was changed. Close the file if it is open elsewhere, or name another file with --out.`,

  empty: () => `The file is empty (0 bytes), so there is nothing to read. Fetch it again from where it came.`,
  notAZip: () =>
    `This is not an .xlsx workbook: an .xlsx file is a zip package, and this one does not begin like one. ${saveAgain}`,
  truncated: (detail: string) =>
    `The workbook is cut short: ${detail}. This happens when a download or a copy is interrupted. Fetch the file again.`,
  damaged: (where: string, detail: string) =>
    `The workbook is damaged at ${where}: ${detail}. Reading on could lose content. Open it in Excel, let Excel repair it, save it, and try again.`,
  oldExcel: () =>
    `This is an old Excel workbook (.xls, before 2007), which cannot be read here. ${saveAgain}`,
  encrypted: () =>
    `This workbook is encrypted with a password, so nothing in it can be read. Open it in Excel, remove the password (File, Info, Protect Workbook), and save it.`,
  encryptedEntry: (part: string) =>
    `The part ${part} of the package is encrypted, so the workbook cannot be read. Save the workbook without a password and try again.`,
  unsupportedCompression: (part: string, method: number) =>
    `The part ${part} is compressed in a way that workbooks do not use (zip method ${method}). ${saveAgain}`,
  zipBomb: (detail: string) =>
    `The package was refused before it was unpacked: ${detail}. Files made to exhaust a computer look like this. If it is a real workbook, delete unused formatted rows in Excel and save it again.`,
  doctype: (part: string) =>
    `The part ${part} has a DOCTYPE, which no spreadsheet program writes and which can pull in other files. The workbook was refused. ${saveAgain}`,
  notXml: (part: string, detail: string) =>
    `The part ${part} is not well-formed XML: ${detail}. ${saveAgain}`,
  notASpreadsheet: (kind: string) =>
    `This is ${kind}, not an .xlsx or .xlsm workbook. If it holds your plan, open it in a spreadsheet program and save it as .xlsx.`,
  missingPart: (part: string, neededBy: string) =>
    `The package has no part ${part}, which ${neededBy} needs. The file was probably made or repaired by a faulty program. ${saveAgain}`,
  structureLocked: (sheets: string) =>
    `The workbook's structure is protected, so sheets cannot be added, removed, shown or hidden (${sheets}). In Excel, choose Review, Protect Workbook to lift the protection, save, and try again.`,
  tooLarge: (detail: string) =>
    `The workbook would be larger than an ordinary zip package can hold (${detail}), so nothing was written. Split the plan into several workbooks.`,

  sheetTaken: (sheet: string) =>
    `The workbook already has a sheet named "${sheet}" that is not part of an OKR book, and it was left alone. Rename that sheet and try again.`,
  notOurs: (sheet: string) =>
    `The sheet "${sheet}" is not part of an OKR book, so it was not removed. Remove it by hand if it is no longer needed.`,
  nameTaken: (name: string) =>
    `The workbook already uses the name "${name}" for something else, so nothing was changed. Rename it (Formulas, Name Manager) and try again.`,
  badSheetName: (sheet: string) =>
    `"${sheet}" cannot be a sheet name: it must have 1 to 31 characters, none of [ ] : * ? / \\, and no apostrophe at either end.`,
  unknownSheet: (sheet: string) => `The workbook has no sheet "${sheet}" to show or to point at.`,
  marksUnsupported: (sheet: string, cell: string) =>
    `A note or link was asked for on ${sheet}!${cell}, a sheet of yours. In files, sheets of yours are kept byte for byte, so it was not written. Add it in Excel.`,
  listTooLong: (sheet: string, range: string, length: number) =>
    `The list of choices for ${sheet}!${range} has ${length} characters; a list inside a cell rule may have 255. Put the choices on a sheet and point the list at them.`,
  listHasComma: (sheet: string, range: string, value: string) =>
    `The choice "${value}" for ${sheet}!${range} has a comma, which a list inside a cell rule cannot hold. Put the choices on a sheet and point the list at them.`,
  textTooLong: (sheet: string, cell: string, length: number, limit: number) =>
    `The content of ${sheet}!${cell} has ${length} characters; a cell may have ${limit}. Shorten it where it came from.`,
  notANumber: (sheet: string, cell: string) =>
    `The value for ${sheet}!${cell} is not a number that a cell can hold (it is infinite or undefined).`,
  beyondTheGrid: (sheet: string) =>
    `The sheet "${sheet}" would need more than 1,048,576 rows or 16,384 columns. Split the plan into several workbooks.`,

  csvBroken: (line: number, detail: string) =>
    `The .csv file cannot be read as a table: near line ${line}, ${detail}. Open it in a spreadsheet program and save it as .csv (UTF-8) or .xlsx.`,
  csvUnreadable: () =>
    `This does not look like a .csv text file: it holds binary data. If it is a workbook, give it its right ending (.xlsx) and try again.`,
};
