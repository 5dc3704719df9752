/** The rows of the Settings sheet: one for every setting, and the day that the book is scored by. */
import { settingsSchema } from "../../okr/settings";
import type { Settings } from "../../okr/settings";
import { quoteSheetName } from "../../workbook/a1";
import { settingTexts } from "../../messages/en/book";
import type { Entry } from "./entry";
import { choice, day, text, yesNo } from "./entry";
import type { BookLayout } from "../layout";
import type { StyleName } from "../looks/styles";

export interface SettingRow {
  key: keyof Settings;
  entry: Entry;
  style: StyleName;
}

const whole = (min: number, max: number): Entry => ({ type: "number", min, max });

const entries: Record<keyof Settings, Entry> = {
  organisation: text,
  preset: choice(settingsSchema.shape.preset.options),
  fiscalYearStart: whole(1, 12),
  cycle: text,
  cycleStart: day,
  cycleEnd: day,
  cadenceDays: whole(1, 366),
  graceDays: whole(0, 366),
  escalateAfterDays: whole(0, 366),
  onTrackGap: { type: "number", min: -1, max: 0 },
  atRiskGap: { type: "number", min: -1, max: 0 },
  maxObjectives: whole(1, 1000),
  minKeyResults: whole(1, 1000),
  maxKeyResults: whole(1, 1000),
  asOf: day,
  senderName: text,
  replyTo: text,
  reminderWeekday: choice(settingsSchema.shape.reminderWeekday.options),
  ownerReminders: choice(settingsSchema.shape.ownerReminders.options),
  escalations: yesNo(true),
  monthlyReview: yesNo(true),
  quarterlyNote: yesNo(true),
  escalateToSponsorAfterDays: whole(0, 366),
  sponsor: text,
  holidays: text,
  ownersEditOwnRows: yesNo(false),
};

export const settingRows: readonly SettingRow[] = (Object.keys(entries) as (keyof Settings)[]).map((key) => ({
  key,
  entry: entries[key],
  style: styleOf(entries[key]),
}));

/** 0-based row of the cell that says by which day the book is scored: the as-of date, or today. */
export const SCORED_AS_OF_ROW = settingRows.length + 1;

/** A setting's value, as every formula names it. */
export function settingCell(layout: BookLayout, key: keyof Settings): string {
  return valueCell(layout, 1 + settingRows.findIndex((row) => row.key === key));
}

export function asOfCell(layout: BookLayout): string {
  return valueCell(layout, SCORED_AS_OF_ROW);
}

/** The header that names a setting on the sheet. */
export function settingName(key: keyof Settings): string {
  return settingTexts[key].name;
}

function valueCell({ names }: BookLayout, row: number): string {
  return `${quoteSheetName(names.settings)}!$B$${row + 1}`;
}

function styleOf(entry: Entry): StyleName {
  if (entry.type === "day") return "settingDay";
  return entry.type === "number" ? "settingNumber" : "settingText";
}
