/** Settings: everything that a preset sets, each a row on the Settings sheet. */
import * as z from "zod/mini";

export const settingsSchema = z.object({
  organisation: z.nullable(z.string()),
  preset: z.enum(["city", "small-town"]),
  /** First month of the fiscal year, 1..12. */
  fiscalYearStart: z.number(),
  /** "FY2026 Q3", or "FY2026" for a yearly cycle. */
  cycle: z.string(),
  /** ISO days, both inclusive. */
  cycleStart: z.string(),
  cycleEnd: z.string(),
  /** Days between check-ins: 7, 30 or 92. */
  cadenceDays: z.number(),
  graceDays: z.number(),
  escalateAfterDays: z.number(),
  /** Gap (score − expected) down to which a key result is on track, and down to which it is at risk. */
  onTrackGap: z.number(),
  atRiskGap: z.number(),
  maxObjectives: z.number(),
  minKeyResults: z.number(),
  maxKeyResults: z.number(),
  /** ISO day that the book scores by; null: today in the workbook's own time zone. */
  asOf: z.nullable(z.string()),
  senderName: z.nullable(z.string()),
  replyTo: z.nullable(z.string()),
  reminderWeekday: z.enum(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
  /** How often owners hear what is due and overdue; escalations go with it. */
  ownerReminders: z.enum(["weekly", "monthly", "off"]),
  escalations: z.boolean(),
  monthlyReview: z.boolean(),
  quarterlyNote: z.boolean(),
  /** Days overdue after which the sponsor hears of an update. */
  escalateToSponsorAfterDays: z.number(),
  /** Names from People or e-mail addresses, separated by semicolons. */
  sponsor: z.nullable(z.string()),
  /** Days without mails, "2026-07-03" or every year "12-25", separated by semicolons. */
  holidays: z.nullable(z.string()),
  /** Google Sheets keeps others from editing a key result's row: it has protections by person, Excel has none. */
  ownersEditOwnRows: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;
