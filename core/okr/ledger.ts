/** What `_okr` remembers, so that converting again can tell what the plan changed from what people changed. */
import * as z from "zod/mini";
import { sourceSchema } from "./model";

const importedValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const ledgerItemSchema = z.object({
  id: z.string(),
  kind: z.enum(["objective", "key-result", "kpi", "action", "person"]),
  source: z.nullable(sourceSchema),
  /** The model's field values as they were read from the plan, by field name. */
  imported: z.record(z.string(), importedValue),
  /** The plan no longer says it. */
  gone: z.boolean(),
});
export type LedgerItem = z.infer<typeof ledgerItemSchema>;

export const ledgerSchema = z.object({
  /** Of the book's layout; a book of a later version is refused with a clear message. */
  formatVersion: z.number(),
  /** Names of the sheets that are ours in this workbook. */
  sheets: z.array(z.string()),
  /** The highest number given so far per prefix ("O", "O1.KR", "K", "A"): ids are never used again. */
  highest: z.record(z.string(), z.number()),
  items: z.array(ledgerItemSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;

export const LEDGER_FORMAT_VERSION = 1;
