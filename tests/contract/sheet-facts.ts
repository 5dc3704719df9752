/** What stands on a sheet beside values and formulas, in words that every host can answer. Addresses are A1 without "$". */

export interface CellFacts {
  /** "'Sheet'!B4"; null for no link. */
  link: string | null;
  /** The words that a cell shows about itself, as a note or as a message. */
  note: string | null;
  /** Kind, bounds or list, what happens to other entries, and the sentence; null where anything may be typed. */
  validation: { type: string; formulas: string[]; onError: string; message: string } | null;
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Points. */
  size: number;
  /** "#RRGGBB"; null for the usual black. */
  color: string | null;
  fill: string | null;
  border: string | null;
  wrap: boolean;
  indent: number;
  horizontal: string | null;
  vertical: string | null;
}

export interface SheetFacts {
  cell: (address: string) => CellFacts;
  tabColor: string | null;
  gridlines: boolean;
  freeze: { rows: number; columns: number };
  filter: string | null;
  /** Characters, rounded; by column. */
  widths: number[];
  /** Points; by 0-based row. */
  heights: ReadonlyMap<number, number>;
  /** In the order in which they win. */
  conditionalFormats: { range: string; formula: string; fill: string | null; bold: boolean }[];
  print: { orientation: string; fitToWidth: boolean; area: string | null; repeatRows: string | null };
  charts: number;
}
