/** A finding: one thing about one cell that somebody should look at. Sentences come from core/messages. */
import * as z from "zod/mini";

/** A safe way to mend it, as data: values to put into the fields of one row of the book. */
export const fixSchema = z.object({
  /** What it does, for people: "Weight becomes blank." */
  does: z.string(),
  /** The table of the model that the row stands in, and the row's id (for people the owner's name). */
  table: z.string(),
  id: z.string(),
  set: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type Fix = z.infer<typeof fixSchema>;

/** Somebody decided to live with it: the finding stays visible and counts no more. */
export const waivedSchema = z.object({
  reason: z.string(),
  by: z.nullable(z.string()),
  /** ISO day, the last one on which the waiver holds; null: until it is taken back. */
  until: z.nullable(z.string()),
});
export type Waived = z.infer<typeof waivedSchema>;

export const findingSchema = z.object({
  level: z.enum(["error", "warning", "info"]),
  /** A stable name, such as "target-not-read" or a rule's id. */
  rule: z.string(),
  sheet: z.string(),
  /** A1; null where the whole sheet is meant. */
  cell: z.nullable(z.string()),
  /** What was seen, why it matters, what to do. */
  seen: z.string(),
  why: z.string(),
  todo: z.string(),
  /** What it is about: "O1.KR2", an owner's name. Absent where it is about a cell only. */
  about: z.optional(z.string()),
  fix: z.optional(fixSchema),
  waived: z.optional(waivedSchema),
});
export type Finding = z.infer<typeof findingSchema>;
