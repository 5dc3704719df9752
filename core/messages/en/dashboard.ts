/** What stands on the Dashboard sheet, in English. */

export const dashboard = {
  title: (organisation: string | null) =>
    organisation === null ? "Objectives and key results" : `${organisation}: objectives and key results`,
  /** A number format: the cell itself holds the day. */
  asOfFormat: '"As of "mmmm d, yyyy',
  checkInsBeyondReach: (lastRow: number) =>
    `Check-ins below row ${lastRow} are not counted yet: build the book again.`,

  standing: "Where the objectives stand",
  headers: {
    unit: "Unit",
    objectives: "Objectives",
    owned: "With an owner",
    onTrack: "On track or done",
    atRisk: "At risk",
    offTrack: "Off track or missed",
    stale: "Stale",
    notAssessed: "Not assessed",
    notScored: "Not scored",
    score: "Score",
    trouble: "At risk ▒\nOff track █",
    good: "On track or done",
    silent: "No news █\nNo score ░",
  },
  allObjectives: "All objectives",
  byLevel: "By level",
  byUnit: "By department",
  level: { City: "City level", Department: "Department level", Team: "Team level" },
  cityUnit: "City (no department named)",

  chart: {
    title: "Objectives by status",
    altText: (units: readonly string[]) =>
      `Stacked bars: for ${units.join(", ")}, how many objectives are on track or done, at risk, off track or missed, stale, not assessed and not scored. The table above gives the same numbers.`,
  },

  ownership: "Objectives with an owner",
  thisBook: "This book",
  sector: "All governments",
  municipal: "Municipalities",
  ownershipNote:
    "Objectives with a named owner are on track 2.2 times as often (23.6 % against 10.6 %). Source: ClearPoint open data, 2026: 52,247 objectives of 324 organisations.",

  basis: "What these numbers rest on",
  keyResults: "Key results",
  scoredKeyResults: "with a score",
  checkedKeyResults: "with a check-in",
  ownedKeyResults: "with an owner",

  attention: "What needs attention first",
  attentionHeaders: {
    title: "Key result",
    id: "ID",
    row: "Row",
    owner: "Owner",
    status: "Status",
    score: "Score",
    expected: "Expected",
    reason: "Why",
  },
  attentionNote:
    "Missed and off track first, then what has gone quiet, what is at risk, and what cannot be scored yet; in each group the furthest behind first.",
  nothing: "Nothing: every key result is on track or done.",
};
