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

/** What the book's settings are now, and what they were when it was built. */
export interface BookSettings {
  now: Settings;
  whenBuilt: Readonly<Record<string, unknown>>;
}

/**
 * `inBook`: null where there is no book yet. `readFiscalYearStart`: 1..12, from the plan or the default. Null where the cycle's name is
 * none. In the order of the schema.
 */
export function settingsFor(
  choices: SettingsChoices,
  inBook: BookSettings | null,
  readFiscalYearStart: number,
): Settings | null {
  const { preset, cycle } = choices;
  const fiscalYearStart = choices.fiscalYearStart ?? inBook?.now.fiscalYearStart ?? readFiscalYearStart;
  const base = inBook?.now ?? settingsFromPreset(preset ?? "city", fiscalYearStart, choices.today);
  const changes = preset === null || preset === base.preset ? {} : presets[preset];
  const settings = { ...base, ...changes, fiscalYearStart };
  if (cycle !== null) return inOrder(withCycle(settings, cycle));
  const isMoved = fiscalYearStart !== base.fiscalYearStart || (inBook !== null && daysLagBehind(inBook));
  return inOrder((isMoved ? withCycle(settings, settings.cycle) : null) ?? settings);
}

/** Somebody typed another cycle or fiscal year into the book and left the days of the cycle to us. */
function daysLagBehind({ now, whenBuilt }: BookSettings): boolean {
  const isSame = (key: keyof Settings): boolean => !(key in whenBuilt) || now[key] === whenBuilt[key];
  return !(isSame("cycle") && isSame("fiscalYearStart")) && isSame("cycleStart") && isSame("cycleEnd");
}

function inOrder(settings: Settings | null): Settings | null {
  return settings && settingsSchema.parse(settings);
}
