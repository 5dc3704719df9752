/** A finding: one thing about one cell that somebody should look at. Sentences come from core/messages. */
import * as z from "zod/mini";

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
});
export type Finding = z.infer<typeof findingSchema>;
