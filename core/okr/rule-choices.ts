/** What people decide about validation: findings that they live with, and rules that they turn off or change. */
import * as z from "zod/mini";

export const waiverSchema = z.object({
  rule: z.string(),
  /** What the finding is about: "O1.KR2", an owner's name, or its place ("Plan!C4"). */
  about: z.string(),
  reason: z.string(),
  by: z.nullable(z.string()),
  /** ISO day, the last one on which it holds; null: until it is taken back. */
  until: z.nullable(z.string()),
});
export type Waiver = z.infer<typeof waiverSchema>;

export const ruleLevelSchema = z.enum(["error", "warning", "info", "off"]);

export const ruleChoiceSchema = z.object({
  rule: z.string(),
  /** Null: as the rule comes. */
  level: z.nullable(ruleLevelSchema),
  limit: z.nullable(z.number()),
});
export type RuleChoice = z.infer<typeof ruleChoiceSchema>;
