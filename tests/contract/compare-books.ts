/** Says where the same book in two hosts differs: contents, rules, links, looks and settings of our sheets, cell by cell. */
import { cellAddress, rangeAddress } from "../../core/workbook/a1";
import type { SheetSpec, WorkbookPatch } from "../../core/workbook/patch";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import type { OpenWorkbook } from "./contract-host";
import type { SheetFacts } from "./sheet-facts";

/** Where there are more, the first ones say enough. */
const ENOUGH = 20;

export interface Difference {
  /** "Objectives!B2 " */
  place: string;
  /** "number format" */
  what: string;
  /** Undefined where there is nothing. */
  one: unknown;
  other: unknown;
}

interface Side {
  host: string;
  workbook: Pick<OpenWorkbook, "capture" | "facts">;
}

/** Sentences such as "Objectives!B2 value: 3 in a file, 4 in Excel"; none where the books are the same but for what is meant. */
export async function compareBooks(
  { sheets, definedNames }: Pick<WorkbookPatch, "sheets" | "definedNames">,
  one: Side,
  other: Side,
  isMeant: (difference: Difference) => boolean = () => false,
): Promise<string[]> {
  const differences: string[] = [];
  const compare = (place: string, expected: Said, actual: Said) => {
    for (const what of new Set([...expected.keys(), ...actual.keys()])) {
      const difference = { place, what, one: expected.get(what), other: actual.get(what) };
      const [a, b] = [difference.one, difference.other].map((value) => JSON.stringify(value) ?? "nothing");
      if (a !== b && differences.length < ENOUGH && !isMeant(difference))
        differences.push(`${place}${what}: ${a} in ${one.host}, ${b} in ${other.host}`);
    }
  };
  const [before, after] = [await one.workbook.capture(), await other.workbook.capture()];
  const namesOf = ({ definedNames: names }: typeof before) =>
    new Map(names.map(({ name, refersTo }) => [name, refersTo]));
  compare("name ", namesOf(before), namesOf(after));
  if (definedNames.some(({ name }) => !namesOf(after).has(name))) differences.push("names are missing");
  for (const spec of sheets) {
    const { name } = spec;
    const [a, b] = [before, after].map((snapshot) => snapshot.sheets.find((sheet) => sheet.name === name));
    compare(`${name}!`, contentsOf(a), contentsOf(b));
    const facts = [await one.workbook.facts(name), await other.workbook.facts(name)] as const;
    compare(`${name}: `, settingsOf(facts[0]), settingsOf(facts[1]));
    for (const cell of cellsOf(spec))
      compare(`${name}!${cell} `, looksOf(facts[0], cell), looksOf(facts[1], cell));
  }
  return differences;
}

type Said = ReadonlyMap<string, unknown>;

/** Notes are not here: they are compared as words about a cell. */
function contentsOf(sheet: SheetSnapshot | undefined): Said {
  if (!sheet) return new Map();
  const said = new Map<string, unknown>([
    ["visibility", sheet.visibility],
    ["hidden rows", sheet.hiddenRows],
    ["hidden columns", sheet.hiddenColumns],
    ["merges", sheet.merges.map(rangeAddress).sort()],
    ["rows", sheet.values.length],
  ]);
  sheet.values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) said.set(`${cellAddress(row, column)} value`, comparable(value));
    }),
  );
  const texts = { formula: sheet.formulas, "number format": sheet.numberFormats, fill: sheet.fills };
  for (const [what, list] of Object.entries(texts))
    for (const [row, column, text] of list) said.set(`${cellAddress(row, column)} ${what}`, text);
  for (const [row, column] of sheet.bold) said.set(`${cellAddress(row, column)} bold`, true);
  return said;
}

/** The numbers of the engine that stands in for Excel's end after 12 digits. */
const comparable = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

const settingsOf = ({ heights, ...facts }: SheetFacts): Said =>
  new Map<string, unknown>([
    ...Object.entries({ ...facts, cell: null }),
    ...[...heights].map(([row, points]): [string, number] => [`height of row ${row + 1}`, points]),
  ]);

const looksOf = ({ cell }: SheetFacts, address: string): Said => new Map(Object.entries(cell(address)));

/** Where the book has something, and the rows below it in which people go on. */
function cellsOf({ rows, columns, validations }: SheetSpec): string[] {
  const filled = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell ? [cellAddress(row, column)] : [])),
  );
  const below = rows.length + 1;
  const isTypedInto = validations.some(({ range }) => range.row + range.rows > below);
  return isTypedInto ? [...filled, ...columns.map((_, column) => cellAddress(below, column))] : filled;
}
