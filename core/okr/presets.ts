/** What the two presets set: a city with departments, and a small town with one list. */
import { cycleOf, parseCycle } from "./cycle";
import type { CycleLength } from "./cycle";
import type { Settings } from "./settings";

export type PresetName = Settings["preset"];

/** The part of the settings that does not depend on the place or the day. */
export type Preset = Omit<
  Settings,
  | "organisation"
  | "fiscalYearStart"
  | "cycle"
  | "cycleStart"
  | "cycleEnd"
  | "asOf"
  | "senderName"
  | "replyTo"
  | "sponsor"
  | "holidays"
  | "ownersEditOwnRows"
>;

/** A quarter of the fiscal year, in both presets. */
const CYCLE_LENGTH: CycleLength = "quarter";

/** July: the first month of the fiscal year in 46 of the 50 US states. */
export const DEFAULT_FISCAL_YEAR_START = 7;

/** Weekly check-ins; three to five objectives a unit, two to four key results each. */
const city: Preset = {
  preset: "city",
  cadenceDays: 7,
  graceDays: 7,
  escalateAfterDays: 7,
  onTrackGap: -0.1,
  atRiskGap: -0.25,
  maxObjectives: 5,
  minKeyResults: 2,
  maxKeyResults: 4,
  reminderWeekday: "Monday",
  ownerReminders: "weekly",
  escalations: true,
  monthlyReview: true,
  quarterlyNote: true,
  escalateToSponsorAfterDays: 14,
};

/** At most three objectives, reviewed once a month; mails go out once a month too. */
const smallTown: Preset = {
  ...city,
  preset: "small-town",
  cadenceDays: 30,
  maxObjectives: 3,
  ownerReminders: "monthly",
  quarterlyNote: false,
};

export const presets: Record<PresetName, Preset> = { city, "small-town": smallTown };

/** The settings of a book that does not exist yet: the preset, and the cycle that `today` (ISO day) falls into. */
export function settingsFromPreset(name: PresetName, fiscalYearStart: number, today: string): Settings {
  const cycle = cycleOf(today, fiscalYearStart, CYCLE_LENGTH);
  return {
    ...presets[name],
    organisation: null,
    fiscalYearStart,
    cycle: cycle.name,
    cycleStart: cycle.start,
    cycleEnd: cycle.end,
    asOf: null,
    senderName: null,
    replyTo: null,
    sponsor: null,
    holidays: null,
    ownersEditOwnRows: false,
  };
}

/** The same settings in another cycle ("FY2026 Q3"); null where the name is no cycle. */
export function withCycle(settings: Settings, name: string): Settings | null {
  const cycle = parseCycle(name, settings.fiscalYearStart);
  return cycle && { ...settings, cycle: cycle.name, cycleStart: cycle.start, cycleEnd: cycle.end };
}
