/** The settings that a conversion works with: what the call says, else what the book says, else the preset. */
import { presets, settingsFromPreset, withCycle } from "./presets";
import type { PresetName } from "./presets";
import { settingsSchema } from "./settings";
import type { Settings } from "./settings";

export interface SettingsChoices {
  /** ISO day. */
  today: string;
  /** 1..12, as the call says it; null: not said. */
  fiscalYearStart: number | null;
  /** "FY2026 Q3"; null: not said. */
  cycle: string | null;
  preset: PresetName | null;
}

/** `readFiscalYearStart`: 1..12, from the plan or the default. Null where the cycle's name is none. In the order of the schema. */
export function settingsFor(
  choices: SettingsChoices,
  inBook: Settings | null,
  readFiscalYearStart: number,
): Settings | null {
  const fiscalYearStart = choices.fiscalYearStart ?? inBook?.fiscalYearStart ?? readFiscalYearStart;
  const base = inBook ?? settingsFromPreset(choices.preset ?? "city", fiscalYearStart, choices.today);
  const { preset } = choices;
  const changes = preset === null || preset === base.preset ? {} : presets[preset];
  const settings = inCycle({ ...base, ...changes, fiscalYearStart }, base, choices.cycle);
  return settings && settingsSchema.parse(settings);
}

/** The cycle that the call names; else the book's, whose days stay as people typed them unless it lies in another fiscal year now. */
function inCycle(settings: Settings, before: Settings, cycle: string | null): Settings | null {
  if (cycle !== null) return withCycle(settings, cycle);
  if (settings.fiscalYearStart === before.fiscalYearStart) return settings;
  return withCycle(settings, settings.cycle) ?? settings;
}
