/** Sheets that are nearly plans: real rows moved, doubled and spoilt, headers where none belong, blocks that overlap, and content far out. */
import fc from "fast-check";
import type { CellText, CellValue, Rectangle } from "../../core/workbook/cells";
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from "../../core/workbook/snapshot";
import { mutatedText } from "./mutated-text";

export interface SheetSize {
  rows: number;
  columns: number;
}

const headers = [
  "Goal", "Objective", "Strategy", "Action", "Measure", "Performance Measure", "KPI", "Owner", "Lead Dept.", "Responsible", "Department", "Baseline", "Target", "FY26 Target",
  "FY25 Actual", "2027", "Q1", "Unit", "Due", "Due Year", "Month", "Status", "Notes", "#", "ID", "Total", "Target / Actual", "Objectif", "GOAL 1: GREEN TOWN", "Note:", "n/a", "TBD",
]; // prettier-ignore

/** Serial numbers at the ends of both date systems and of what a day can be, and numbers at the ends of a double. */
const extremes = [
  0, -0, 1, 59, 60, 61, 1462, 46203, 2958465, 2958466, -1, 1e308, -1e308, 5e-324, 0.1 + 0.2, 0.85, 1.0000000000000002, 1e15, 2 ** 53 + 2, 1e21, 123456.789, 2026, 2027,
]; // prettier-ignore

const formats = [
  "0%", "0.00%", "m/d/yyyy", "d-mmm", "[h]:mm", "h:mm", "mm:ss", "$#,##0.00;[Red]($#,##0.00)", "[$-409]mmmm d, yyyy", "@", "General", "0.0E+0", '"n/a"', "[", '"', ";;;", "yyyy",
]; // prettier-ignore

function cellsOf(texts: readonly string[]): fc.Arbitrary<CellValue> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: fc.constantFrom<CellValue>(...headers) },
    { weight: 4, arbitrary: fc.constantFrom<CellValue>(...texts) },
    { weight: 2, arbitrary: fc.constantFrom<CellValue>(...extremes) },
    { weight: 1, arbitrary: mutatedText(texts) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: fc.boolean() },
  );
}

/** Rows of a seed, told by their numbers so that a failing case shrinks, with some cells set anew. */
function fromSeed(
  seeds: readonly SheetSnapshot[],
  cell: fc.Arbitrary<CellValue>,
  { rows, columns }: SheetSize,
): fc.Arbitrary<SheetSnapshot> {
  const order = fc.array(fc.nat(59), { minLength: 1, maxLength: 20 });
  const changes = fc.array(fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), cell), { maxLength: 30 });
  const parts = fc.tuple(
    fc.constantFrom(...seeds),
    fc.boolean(),
    order,
    changes,
    fc.integer({ min: 1, max: rows }),
    fc.nat(4),
  );
  return parts.map(([seed, asItIs, picked, changed, length, shift]) => {
    const values = Array.from({ length }, (_, row): CellValue[] => {
      const source = asItIs ? row : (picked[row % picked.length] ?? 0);
      const cells = seed.values[source % seed.values.length] ?? [];
      return [...Array.from({ length: asItIs ? 0 : shift }, () => null), ...cells].slice(0, columns);
    });
    for (const [row, column, value] of changed) setCell(values, row % length, column, value);
    return { ...seed, name: "Any", values };
  });
}

function setCell(values: CellValue[][], row: number, column: number, value: CellValue): void {
  const cells = values[row] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  values[row] = cells;
}

function atRandom(cell: fc.Arbitrary<CellValue>, { rows, columns }: SheetSize): fc.Arbitrary<SheetSnapshot> {
  const row = fc.array(cell, { maxLength: columns });
  const heads = fc.array(fc.constantFrom<CellValue>(...headers), { maxLength: columns });
  const all = fc.tuple(
    fc.boolean(),
    heads,
    fc.array(row, { minLength: 1, maxLength: rows - 1, size: "max" }),
  );
  return all.map(([headed, head, body]) => ({
    ...emptySheet("Any"),
    values: headed ? [head, ...body] : body,
  }));
}

/** What stands beside the values: blocks that overlap and reach beyond them, hidden rows and columns, formats, fills, notes, tables. */
function spoilt(
  sheet: fc.Arbitrary<SheetSnapshot>,
  { rows, columns }: SheetSize,
): fc.Arbitrary<SheetSnapshot> {
  const place = fc.tuple(fc.nat(rows + 5), fc.nat(columns + 3));
  const block: fc.Arbitrary<Rectangle> = fc.record({
    row: fc.nat(rows + 5),
    column: fc.nat(columns + 3),
    rows: fc.constantFrom(1, 1, 2, 3, 40, 1_048_576),
    columns: fc.constantFrom(1, 1, 2, 5, 30, 16_384),
  });
  const texts = (choices: readonly string[]): fc.Arbitrary<CellText[]> =>
    fc.array(fc.tuple(place, fc.constantFrom(...choices)).map(([[row, column], text]): CellText => [row, column, text]), { maxLength: 15 }); // prettier-ignore
  const beside = fc.record({
    merges: fc.array(block, { maxLength: 6 }),
    hiddenRows: fc.array(fc.nat(rows + 5), { maxLength: 8 }),
    hiddenColumns: fc.array(fc.nat(columns), { maxLength: 3 }),
    numberFormats: texts(formats),
    fills: texts(["#C6EFCE", "#FFC7CE", "#FFEB9C", "#1F4E79", "no colour"]),
    notes: texts(["Note by A. Clerk", "\0"]),
    formulas: texts(["=SUM(A1:A9)", "=A1", "=", "=#REF!", "=SUBTOTAL(9,B:B)"]),
    bold: fc.array(place, { maxLength: 8 }),
    tables: fc.array(
      fc.tuple(block, fc.boolean()).map(([range, headerRow]) => ({ name: "T", range, headerRow })),
      { maxLength: 2 },
    ),
    visibility: fc.constantFrom<SheetSnapshot["visibility"]>(
      "visible",
      "visible",
      "visible",
      "hidden",
      "veryHidden",
    ),
  });
  const farOut = fc.oneof(
    { weight: 40, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(300, 5_000, 40_000) },
  );
  return fc.tuple(sheet, fc.option(beside, { freq: 3 }), farOut).map(([plain, extra, far]) => {
    const values = plain.values.map((cells) => [...cells]);
    if (far !== null) {
      while (values.length < far) values.push([]);
      values.push(["far out"]);
    }
    return { ...plain, ...(extra ?? {}), values };
  });
}

export function mutatedSheet(
  seeds: readonly SheetSnapshot[],
  texts: readonly string[],
  size: SheetSize,
): fc.Arbitrary<SheetSnapshot> {
  const cell = cellsOf(texts);
  const choices = [{ weight: 2, arbitrary: fromSeed(seeds, cell, size) }, { weight: 1, arbitrary: atRandom(cell, size) }]; // prettier-ignore
  return spoilt(fc.oneof(...choices), size);
}

/** Sheets of one workbook have names of their own, as every program holds them to. */
export function mutatedWorkbook(
  sheet: fc.Arbitrary<SheetSnapshot>,
  most: number,
): fc.Arbitrary<WorkbookSnapshot> {
  const names = ["Plan", "Scorecard", "Instructions"];
  const sheets = fc.array(sheet, { minLength: 1, maxLength: most });
  return fc.tuple(sheets, fc.constantFrom<1900 | 1904>(1900, 1900, 1904), fc.constantFrom("en-US", "en-GB", "fr-CA", "not a locale")).map(([all, dateSystem, locale]) => ({
    name: "plan.xlsx", locale, timeZone: "UTC", dateSystem, definedNames: [],
    sheets: all.map((one, index) => ({ ...one, name: names[index] ?? `Sheet${index}` })),
  })); // prettier-ignore
}
