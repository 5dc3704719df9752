/** What stands in a cell, and where: the words that both shapes, the reader and the book share. */
import * as z from "zod/mini";

/** A cell's value in Excel's own convention: dates are serial numbers, error values are text such as `#N/A`. */
export type CellValue = string | number | boolean | null;
export const cellValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One sparse entry: 0-based row, 0-based column, and the text that is there (a formula, a format, a colour, a note). */
export type CellText = [row: number, column: number, text: string];
export const cellTextSchema = z.tuple([z.number(), z.number(), z.string()]);

/** A block of cells; 0-based, sizes of at least 1. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
export const rectangleSchema = z.object({
  row: z.number(),
  column: z.number(),
  rows: z.number(),
  columns: z.number(),
});

/** A cell by its sheet name and A1 address ("C14"). */
export interface CellRef {
  sheet: string;
  cell: string;
}
export const cellRefSchema = z.object({ sheet: z.string(), cell: z.string() });

export const visibilitySchema = z.enum(["visible", "hidden", "veryHidden"]);
export type Visibility = z.infer<typeof visibilitySchema>;
