/** PlanMapping: how a person says that a plan is to be read. A file for `okr`, rows of `_okr` in the book, choices in the pane. */
import * as z from "zod/mini";
import { mappingFields as say } from "../../messages/en/mapping";
import { columnRoles } from "../column-roles";

const rowNumber = z.int(say.row).check(z.minimum(1, say.row), z.maximum(1_048_576, say.row));
const cell = z.string(say.cell).check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/, say.cell));
const letters = z.string(say.letters).check(z.regex(/^[A-Z]{1,3}$/, say.letters));
const words = z.string(say.words);
const ascending = (rows: number[]): boolean => rows.every((row, i) => i === 0 || row > (rows[i - 1] ?? 0));

/** Read as a plan, or left out. */
const mappedSheetSchema = z.strictObject({ sheet: words, isPlan: z.boolean(say.flag) }, say.entry);

/**
 * Where a table stands; rows are 1-based. A sheet has just the tables that are listed for it; where these are the ones that are found
 * anyway, nothing is settled. Rows and columns that are not given are found.
 */
const mappedTableSchema = z.strictObject(
  {
    sheet: words,
    /** All of them, also where a header stands again further down; none: []. */
    headerRows: z.array(rowNumber, say.rows).check(z.refine(ascending, say.ascending)),
    firstRow: z.optional(rowNumber),
    lastRow: z.optional(rowNumber),
    firstColumn: z.optional(letters),
    lastColumn: z.optional(letters),
    /** The words of the last row of the first header, noted when it is kept: later it is looked for by them. Of no effect in a file. */
    words: z.optional(z.array(words)),
  },
  say.entry,
);

/** What a column holds. `cell` is its header's, or any below in the same table. */
const mappedColumnSchema = z.strictObject(
  {
    sheet: words,
    cell,
    /** As it is read. Where the cell has another one, the column is looked for by this. */
    header: z.optional(z.nullable(words)),
    role: z.enum(columnRoles, say.choice(columnRoles)),
  },
  say.entry,
);

export const mappedKinds = ["key-result", "kpi", "activity", "skip"] as const;
export type MappedKind = (typeof mappedKinds)[number];

/** What an item is; "skip": none. */
const mappedKindSchema = z.strictObject(
  {
    sheet: words,
    cell,
    /** As it is read. Where the cell says something else, the item is looked for by this; without it, everything in the cell is meant. */
    text: z.optional(words),
    kind: z.enum(mappedKinds, say.choice(mappedKinds)),
  },
  say.entry,
);

export const planMappingSchema = z.strictObject(
  {
    version: z.literal(1, say.version),
    sheets: z._default(z.array(mappedSheetSchema, say.list), []),
    tables: z._default(z.array(mappedTableSchema, say.list), []),
    columns: z._default(z.array(mappedColumnSchema, say.list), []),
    kinds: z._default(z.array(mappedKindSchema, say.list), []),
  },
  say.entry,
);

export type PlanMapping = z.infer<typeof planMappingSchema>;
export type MappedSheet = PlanMapping["sheets"][number];
export type MappedTable = PlanMapping["tables"][number];
export type MappedColumn = PlanMapping["columns"][number];
export type MappedItem = PlanMapping["kinds"][number];

/** The parts of a mapping, each a list of entries that name their sheet. */
export const mappingParts = ["sheets", "tables", "columns", "kinds"] as const;
export type MappingPart = (typeof mappingParts)[number];

/** Says nothing: everything is read as it is found. */
export const emptyMapping: PlanMapping = { version: 1, sheets: [], tables: [], columns: [], kinds: [] };

export const isEmptyMapping = (mapping: PlanMapping): boolean =>
  mappingParts.every((part) => mapping[part].length === 0);
