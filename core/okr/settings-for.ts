/** The settings that a conversion works with: what the call says, else what the book says, else the preset. */
import { presets, settingsFromPreset, withCycle } from "./presets";
import type { PresetName } from "./presets";
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

/** `readFiscalYearStart`: 1..12, from the plan or the default. Null where the cycle's name is none. */
export function settingsFor(
  choices: SettingsChoices,
  inBook: Settings | null,
  readFiscalYearStart: number,
): Settings | null {
  const fiscalYearStart = choices.fiscalYearStart ?? inBook?.fiscalYearStart ?? readFiscalYearStart;
  const base = inBook ?? settingsFromPreset(choices.preset ?? "city", fiscalYearStart, choices.today);
  const { preset } = choices;
  const changes = preset === null || preset === base.preset ? {} : presets[preset];
  const settings = { ...base, ...changes, fiscalYearStart };
  if (choices.cycle !== null) return withCycle(settings, choices.cycle);
  // The same cycle has other days in another fiscal year; days that people typed stay where nothing else is said.
  return fiscalYearStart === base.fiscalYearStart
    ? settings
    : (withCycle(settings, settings.cycle) ?? settings);
}
