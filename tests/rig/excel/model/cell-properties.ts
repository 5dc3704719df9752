/** What Range.getCellProperties, getRowProperties and getColumnProperties answer: the properties that are asked for, cell by cell. */
import { NotModelled } from "../protocol/host-error";
import type { CellState } from "../workbook/workbook-state";

const known: Readonly<Record<string, (cell: CellState) => unknown>> = {
  "format/fill/color": ({ format }) => format.fill ?? "#FFFFFF",
  "format/fill/pattern": ({ format }) => (format.fill === null ? "None" : "Solid"),
  "format/font/bold": ({ format }) => format.bold,
};

export function cellProperties(wanted: object, cell: CellState, path = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, below]: [string, unknown]) => {
      const here = path === "" ? name : `${path}/${name}`;
      if (typeof below === "object" && below !== null) return [name, cellProperties(below, cell, here)];
      const read = known[here];
      if (!read) throw new NotModelled(`Range.getCellProperties ${here}`);
      return [name, read(cell)];
    }),
  );
}

/** One entry for each row or column. */
export function propertiesByLine(
  wanted: object,
  property: string,
  hidden: ReadonlySet<number>,
  first: number,
  count: number,
): Record<string, boolean>[] {
  if (Object.keys(wanted).join() !== property)
    throw new NotModelled(`properties ${Object.keys(wanted).join()}`);
  return Array.from({ length: count }, (_, i) => ({ [property]: hidden.has(first + i) }));
}
