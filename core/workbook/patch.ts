/** WorkbookPatch: what a host is to write, as plain JSON. Applying one twice equals applying it once. */
import * as z from "zod/mini";
import { cellRefSchema, cellValueSchema, rectangleSchema, visibilitySchema } from "./cells";

const color = z.string(); // "#RRGGBB"

/** How a cell looks. Absent means the workbook's own default. */
export const styleSpecSchema = z.object({
  bold: z.optional(z.boolean()),
  italic: z.optional(z.boolean()),
  underline: z.optional(z.boolean()),
  size: z.optional(z.number()),
  color: z.optional(color),
  fill: z.optional(color),
  border: z.optional(color),
  numberFormat: z.optional(z.string()),
  horizontal: z.optional(z.enum(["left", "center", "right"])),
  vertical: z.optional(z.enum(["top", "center", "bottom"])),
  wrap: z.optional(z.boolean()),
  indent: z.optional(z.number()),
});
export type StyleSpec = z.infer<typeof styleSpecSchema>;

/**
 * One cell to write. `value` is the content or, beside a formula, the value it gives today (so that a reader who does not calculate
 * sees it). Formulas start with "=", are A1, in English, with commas.
 */
export const cellSpecSchema = z.object({
  value: cellValueSchema,
  formula: z.optional(z.string()),
  /** A name in the patch's `styles`; absent: the column's. */
  style: z.optional(z.string()),
  /** A place in this workbook; each host writes its own form of link. */
  link: z.optional(cellRefSchema),
  note: z.optional(z.string()),
});
export type CellSpec = z.infer<typeof cellSpecSchema>;

/**
 * One formula over a block, written for its first cell: in the others its relative references move along, as when people fill down.
 * The block's cells hold what it gives today; a cell with a formula of its own keeps that.
 */
export const formulaFillSchema = z.object({ range: rectangleSchema, formula: z.string() });
export type FormulaFill = z.infer<typeof formulaFillSchema>;

export const columnSpecSchema = z.object({
  /** In characters of the default font, as spreadsheets count. */
  width: z.number(),
  /** Style of the column's cells where a cell names none. */
  style: z.optional(z.string()),
  hidden: z.optional(z.boolean()),
  /** Its entries say which row is which: where a host can, people are warned before they change one. */
  isKey: z.optional(z.boolean()),
});
export type ColumnSpec = z.infer<typeof columnSpecSchema>;

/** What may be typed into `range`. A warning lets people go on; a stop does not. */
export const validationSpecSchema = z.object({
  range: rectangleSchema,
  rule: z.discriminatedUnion("type", [
    z.object({ type: z.literal("list"), values: z.array(z.string()) }),
    z.object({ type: z.literal("listFrom"), sheet: z.string(), range: rectangleSchema }),
    z.object({ type: z.literal("decimal"), min: z.number(), max: z.number() }),
    z.object({ type: z.literal("whole"), min: z.number(), max: z.number() }),
    z.object({ type: z.literal("date"), min: z.number(), max: z.number() }), // serial numbers
  ]),
  onError: z.enum(["stop", "warning"]),
  /** The sentence shown where the entry does not fit. */
  message: z.string(),
});
export type ValidationSpec = z.infer<typeof validationSpecSchema>;

/** `formula` is relative to the range's first cell; the style's font, fill and border apply where it is true. */
export const conditionalFormatSpecSchema = z.object({
  range: rectangleSchema,
  formula: z.string(),
  style: styleSpecSchema,
});
export type ConditionalFormatSpec = z.infer<typeof conditionalFormatSpecSchema>;

/** A native chart over cells of the same sheet. `anchor` is the block of cells that it covers. */
export const chartSpecSchema = z.object({
  type: z.enum(["stackedBar", "bar", "column", "doughnut"]),
  title: z.string(),
  /** One row or column of category names. */
  categories: rectangleSchema,
  series: z.array(z.object({ name: cellRefSchema, values: rectangleSchema, color })),
  anchor: rectangleSchema,
  /** What the picture says, for a screen reader. */
  altText: z.string(),
});
export type ChartSpec = z.infer<typeof chartSpecSchema>;

export const printSpecSchema = z.object({
  orientation: z.enum(["portrait", "landscape"]),
  fitToWidth: z.boolean(),
  /** 0-based first and last row printed on every page; null for none. */
  repeatRows: z.nullable(z.tuple([z.number(), z.number()])),
  /** The block that prints; absent: everything on the sheet. */
  area: z.optional(rectangleSchema),
  /** Absent: the printer's own. Tabloid is 11 × 17 inches. */
  paper: z.optional(z.enum(["letter", "tabloid"])),
  header: z.optional(z.string()),
  footer: z.optional(z.string()),
});

/** A whole sheet that we own. What stood on it before is replaced. */
export const sheetSpecSchema = z.object({
  name: z.string(),
  visibility: visibilitySchema,
  tabColor: z.nullable(color),
  columns: z.array(columnSpecSchema),
  /** `rows[row][column]` counts from A1; null leaves the cell empty. */
  rows: z.array(z.array(z.nullable(cellSpecSchema))),
  /** Formulas that are the same down their columns; absent for none. */
  formulaFills: z.optional(z.array(formulaFillSchema)),
  /** Heights in points of rows that need more than the default, as [row, points]. */
  rowHeights: z.array(z.tuple([z.number(), z.number()])),
  merges: z.array(rectangleSchema),
  /** Rows and columns that stay in view. */
  freeze: z.object({ rows: z.number(), columns: z.number() }),
  /** The block under filter buttons, header row included. */
  filter: z.nullable(rectangleSchema),
  validations: z.array(validationSpecSchema),
  conditionalFormats: z.array(conditionalFormatSpecSchema),
  charts: z.array(chartSpecSchema),
  print: printSpecSchema,
  gridlines: z.boolean(),
});
export type SheetSpec = z.infer<typeof sheetSpecSchema>;

/** Something that people asked us to put on a sheet of theirs; values are never touched. */
export const cellMarkSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("note"), at: cellRefSchema, text: z.string() }),
  z.object({ type: z.literal("link"), at: cellRefSchema, to: cellRefSchema }),
]);
export type CellMark = z.infer<typeof cellMarkSchema>;

export const workbookPatchSchema = z.object({
  /** Named looks that cells and columns refer to. */
  styles: z.record(z.string(), styleSpecSchema),
  /** Our sheets, in the order in which they stand after the user's own. */
  sheets: z.array(sheetSpecSchema),
  /** Sheets of ours that are no longer needed. */
  remove: z.array(z.string()),
  marks: z.array(cellMarkSchema),
  definedNames: z.array(z.object({ name: z.string(), refersTo: z.string() })),
  /** What to show when the book is opened or the pane has finished; null leaves it as it is. */
  show: z.nullable(cellRefSchema),
});
export type WorkbookPatch = z.infer<typeof workbookPatchSchema>;
