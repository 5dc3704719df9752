/** One patch, two hosts: the book in Excel and the book in a file are the same, but for what docs/host-differences.md says. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Conversion } from "../../core/commands/convert";
import { convert } from "../../core/commands/convert";
import { cellAddress } from "../../core/workbook/a1";
import type { SheetSpec } from "../../core/workbook/patch";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { ContractHost, OpenWorkbook } from "./contract-host";
import { excelContractHost } from "./excel-host";
import { fileContractHost } from "./file-host";
import { samples } from "./samples";

const choices = { today: "2026-02-16", fiscalYearStart: null, cycle: null, preset: null };
const MINUTES = 5 * 60_000;

// Excel works its formulas out anew, TODAY() among them; a file holds what the core gave.
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${choices.today}T12:00:00Z`) }));
afterAll(() => void vi.useRealTimers());

interface Written {
  workbook: OpenWorkbook;
  snapshot: WorkbookSnapshot;
}

async function write(
  host: ContractHost,
  bytes: Uint8Array,
  { patch, previousSheets }: Conversion,
): Promise<Written> {
  const workbook = host.open(bytes);
  await workbook.apply(patch, previousSheets);
  return { workbook, snapshot: await workbook.capture() };
}

describe.each(samples)("the book of %s", (_, bytes) => {
  let conversion: Conversion;
  let file: Written;
  let excel: Written;
  beforeAll(async () => {
    conversion = convert(await fileContractHost.open(bytes).capture(), choices);
    file = await write(fileContractHost, bytes, conversion);
    excel = await write(excelContractHost(15), bytes, conversion);
  }, MINUTES);
  const factsOf = async (sheet: string) => ({
    inFile: await file.workbook.facts(sheet),
    inExcel: await excel.workbook.facts(sheet),
  });

  it("has the same sheets, names, contents, number formats, fills and merges", () => {
    const names = conversion.patch.sheets.map(({ name }) => name);
    const ours = ({ sheets }: WorkbookSnapshot) =>
      sheets.filter(({ name }) => names.includes(name)).map(comparable);
    expect(ours(excel.snapshot)).toEqual(ours(file.snapshot));
    expect(excel.snapshot.definedNames).toEqual(file.snapshot.definedNames);
  });

  it(
    "has the same links, words about cells, validations and looks in every cell",
    async () => {
      const differences = new Map<string, string>();
      for (const sheet of conversion.patch.sheets) {
        const { inFile, inExcel } = await factsOf(sheet.name);
        for (const cell of cellsOf(sheet)) {
          const other = new Map(Object.entries(inExcel.cell(cell)));
          for (const [fact, value] of Object.entries(inFile.cell(cell))) {
            const [a, b] = [JSON.stringify(value), JSON.stringify(other.get(fact))];
            if (a !== b)
              differences.set(`${sheet.name}: ${fact}`, `${cell}: ${a} in the file, ${b} in Excel`);
          }
        }
      }
      expect([...differences]).toEqual([]);
    },
    MINUTES,
  );

  it(
    "has the same widths, heights, panes, filters, conditional formats, print settings and charts",
    async () => {
      for (const { name } of conversion.patch.sheets) {
        const { inFile, inExcel } = await factsOf(name);
        expect({ name, ...inExcel, cell: null }).toEqual({ name, ...inFile, cell: null });
      }
    },
    MINUTES,
  );
});

/** Notes are compared as words about a cell; the engine's numbers end after 12 digits. */
const comparable = (sheet: SheetSnapshot) => ({
  ...sheet,
  notes: [],
  values: sheet.values.map((cells) =>
    cells.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
  ),
});

/** Where the book has something, and the rows below it in which people go on. */
function cellsOf({ rows, columns, validations }: SheetSpec): string[] {
  const filled = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell ? [cellAddress(row, column)] : [])),
  );
  const below = rows.length + 1;
  const isTypedInto = validations.some(({ range }) => range.row + range.rows > below);
  return isTypedInto ? [...filled, ...columns.map((_, column) => cellAddress(below, column))] : filled;
}
