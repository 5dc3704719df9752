/** The command line's own sentences, in English. */

export const commandLine = {
  program: "OKRs for governments, in the spreadsheet that they already have.",
  exitCodes: "Exit codes: 0 done, 1 findings of level error, 2 the call or the file is wrong.",

  inspect: "Show what would be read: sheets, tables, header rows, column roles with confidence.",
  measure: "Show how one measure sentence is read, with the words that each value came from.",
  convert: "Build the OKR book in a copy of the workbook, or update the one that it has.",
  validate:
    "Check an OKR book, or a plan as it would be converted: findings with their cell, reason and remedy.",
  score: "Show scores and statuses of an OKR book.",
  publish: "Make the public page of an OKR book: its public objectives, without what was not cleared.",
  checkIn: "Append a check-in, or a file of them, to an OKR book and say what it does to the scores.",

  file: "a plan workbook: .xlsx, .xlsm, or .csv",
  bookFile: "a workbook with an OKR book: .xlsx or .xlsm",
  text: "the sentence",

  json: "print one JSON document on stdout and nothing else there",
  jsonl: "read lines with id and text from this file (- for standard input) and print a line each",
  page: "write the page here: one HTML file that needs nothing else",
  today: "the day to reckon from, YYYY-MM-DD (default: today)",
  fiscalYearStart:
    "first month of the fiscal year: a name or 1 to 12 (default: what the plan says, else July)",
  cycle: 'the cycle to work in, such as "FY2026 Q3" (default: the one that today lies in)',
  preset: "city or small-town",
  output: "where to write the workbook (default: <name>.okr.xlsx beside the input)",
  force: "write over the output if it exists",
  inPlace: "write over the input; it is kept as <name>.bak.xlsx",
  mapping: "read the plan as this file says; what it says is kept in the book and holds next time",
  inspectMapping: "read the plan as this file says",
  writeMapping: "write what would be read into this file, to edit it and give it back with --mapping",
  forgetMapping: "leave out what the book has kept of earlier mappings",
  format: "how to report",
  rule: "only findings of these rules",
  level: "the least level to report",
  all: "show every finding in the text report, however often a rule speaks",
  fix: "apply the safe fixes and write the book (default: <name>.fixed.xlsx beside the input)",
  validatedOutput: "write the book with its Findings sheet brought up to date",
  keyResult: "the key result that it is about, such as O1.KR2",
  value: "the new value, in the key result's unit: 80, 80%, 1,250",
  confidence: "from 0 (no hope) to 10 (certain)",
  progress: "what has moved since last time",
  problems: "what is in the way",
  plans: "what comes next",
  by: "who checks in (with --from: where the file does not say)",
  day: "the day on which the value was seen, YYYY-MM-DD (default: today)",
  from: "append the check-ins of this file: a .csv or .xlsx with the headers of the Check-ins sheet, or .json (- for JSON on standard input)",
  writeForm: "write a .csv to fill in, a row for each key result, and give it back with --from",
  confirm: "append although there are warnings",
  checkedInOutput: "where to write the workbook (default: <name>.checked-in.xlsx beside the input)",
  dryRun: "say what it would do and write nothing",

  badDay: (text: string) => `"${text}" is not a day. Write it as YYYY-MM-DD, for example 2026-06-30.`,
  badMonth: (text: string) => `"${text}" is not a month. Give its English name or a number from 1 to 12.`,
  badCycle: (text: string) =>
    `"${text}" is not a cycle. Write it as "FY2026 Q3", or "FY2026" for a whole year.`,
  textOrJsonl:
    'Give either a sentence or --jsonl FILE. For example: okr measure "Cut permit time from 45 days to 15 by Q4"',
  badLine: (line: number) =>
    `Line ${line} is not a JSON object with an id and a text. Nothing after it was read.`,
  outputOrInPlace: "--output and --in-place exclude each other: choose where the result goes.",
  csvInPlace:
    "A .csv file cannot hold a book. Leave out --in-place: the book goes into a new .xlsx beside it.",
  outputIsInput: (path: string) =>
    `${path} is the input itself. Give another name with --output, or say --in-place.`,
  outputExists: (path: string) =>
    `${path} exists, and people may have typed into it. Give another name with --output, or --force to write over it. To update the book in it, run okr convert on that file with --in-place.`,
  openElsewhere: (path: string, who: string | null) =>
    `${path} is open${who === null ? "" : ` (${who})`}. What is written into it now would be lost when it is saved there, so nothing was written. Close it and try again, or give another name with --output.`,
  changedMeanwhile: (path: string) =>
    `${path} was changed by somebody else while it was being worked on, so nothing was written. Try again.`,
  pageExists: (path: string) => `${path} exists. Give another name with --page, or --force to write over it.`,
  pageNotWritten: (path: string, reason: string) => `The page could not be written to ${path}: ${reason}.`,
  pageWritten: (path: string) => `The page is in ${path}`,
  mappingExists: (path: string) =>
    `${path} exists, and somebody may have edited it. Give another name with --write-mapping. Nothing was written.`,
  mappingNotRead: (path: string, reason: string) =>
    `The mapping ${path} could not be read: ${reason}. Nothing was written.`,
  mappingNotWritten: (path: string, reason: string) =>
    `The mapping could not be written to ${path}: ${reason}.`,
  mappingWritten: (path: string) =>
    `What would be read is in ${path}. Edit it, then give it back: okr convert FILE --mapping ${path}`,
  keyResultOrFrom:
    'Give --key-result ID with what there is to say, or --from FILE with many check-ins. For example: okr check-in book.xlsx --key-result O1.KR2 --value 12 --confidence 7 --progress "Two more crews trained"',
  saidBesideFrom: (options: readonly string[]) =>
    `${options.join(", ")} cannot be given with --from: the file says it for each check-in.`,
  formExists: (path: string) =>
    `${path} exists, and somebody may have filled it in. Give another name with --write-form. Nothing was written.`,
  formNotWritten: (path: string, reason: string) => `The form could not be written to ${path}: ${reason}.`,
  formWritten: (path: string, keyResults: number) =>
    `The form is in ${path}, a row for each of ${grouped(keyResults)} key results. Fill in what there is to say, then give it back: okr check-in FILE --from ${path}`,
  fromNotRead: (path: string, reason: string) => `${path} could not be read: ${reason}. Nothing was written.`,
  noBook: (path: string) => `${path} holds no OKR book. Build one first: okr convert "${path}"`,

  reading: (name: string) => `Reading ${name}`,
  readingRows: (read: number, all: number) => `Reading the plan: row ${grouped(read)} of ${grouped(all)}`,
  writing: (name: string) => `Writing ${name}`,
  written: (path: string) => `The book is in ${path}`,
  backedUp: (path: string) => `The workbook as it was is in ${path}`,
  notWritten: "Dry run: nothing was written.",
  defect: (message: string) =>
    `This should not have happened, and it is our mistake, not yours: ${message}\nNothing was written. Please report it with the command that you ran.`,
};

/** 52247 → "52,247". */
export function grouped(n: number): string {
  return n.toLocaleString("en-US");
}
