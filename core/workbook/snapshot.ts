/** WorkbookSnapshot: a whole workbook as plain JSON, captured by a host in one read. */
import * as z from "zod/mini";
import { cellTextSchema, cellValueSchema, rectangleSchema, visibilitySchema } from "./cells";

/**
 * One sheet. `values[row][column]` counts from A1; rows may be shorter than the widest and trailing empty rows are left out, so a
 * used range that runs far beyond its content costs nothing. Everything else is sparse.
 */
export const sheetSnapshotSchema = z.object({
  name: z.string(),
  visibility: visibilitySchema,
  /** Chart, dialog and macro sheets have no cells; they are named so that order and names stay true. */
  type: z.enum(["worksheet", "chart", "other"]),
  values: z.array(z.array(cellValueSchema)),
  /** Formulas with their leading "=", at cells whose value is computed. */
  formulas: z.array(cellTextSchema),
  /** Number-format codes of non-empty cells where they are not General. */
  numberFormats: z.array(cellTextSchema),
  merges: z.array(rectangleSchema),
  hiddenRows: z.array(z.number()),
  hiddenColumns: z.array(z.number()),
  tables: z.array(z.object({ name: z.string(), range: rectangleSchema, headerRow: z.boolean() })),
  /** Solid background colours as "#RRGGBB", of non-empty cells and of empty ones right of a value on their row. */
  fills: z.array(cellTextSchema),
  /** Cells whose whole text is bold, as [row, column]. */
  bold: z.array(z.tuple([z.number(), z.number()])),
  notes: z.array(cellTextSchema),
});
export type SheetSnapshot = z.infer<typeof sheetSnapshotSchema>;

export const workbookSnapshotSchema = z.object({
  /** File or document name without its folder; null where a host does not know. */
  name: z.nullable(z.string()),
  /** BCP 47, such as "en-US". */
  locale: z.string(),
  /** IANA, such as "America/Chicago". */
  timeZone: z.string(),
  dateSystem: z.union([z.literal(1900), z.literal(1904)]),
  sheets: z.array(sheetSnapshotSchema),
  definedNames: z.array(z.object({ name: z.string(), refersTo: z.string() })),
});
export type WorkbookSnapshot = z.infer<typeof workbookSnapshotSchema>;

/** A sheet with nothing on it: hosts and tests fill in what they have. */
export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    type: "worksheet",
    values: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    fills: [],
    bold: [],
    notes: [],
  };
}
