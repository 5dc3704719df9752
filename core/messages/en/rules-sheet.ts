/** What people read on the Rules sheet and over the Findings. */

/** Levels as they stand in cells. */
export const ruleLevelWords = { error: "Error", warning: "Warning", info: "Note", off: "Off" } as const;

export const rulesSheet = {
  comesAs: (level: string, limit: number | null) => (limit === null ? level : `${level}, ${limit}`),
};

export const findingsSheet = {
  /** In the column Level. */
  waived: "Waived",
  gone: "Mended",
  goneSeen: "This was waived and is no longer found. The row can be deleted.",
  /** Over the table. */
  asOf: "Found on",
  errors: "Errors",
  warnings: "Warnings",
  infos: "Notes",
  waivedCount: "Waived",
  noOwner: (share: number | null) =>
    share === null ? "No objectives yet." : `Objectives without an owner: ${percent(share)}.`,
  notAssessed: (share: number | null) =>
    share === null ? "No key results yet." : `Key results never assessed: ${percent(share)}.`,
  sectors: (sectors: readonly { name: string; unowned: number }[]) =>
    `Without an owner elsewhere: ${sectors.map(({ name, unowned }) => `${name} ${percent(unowned)}`).join(", ")}.`,
  sectorsNotAssessed: (share: number) => `Never assessed elsewhere: ${percent(share)}.`,
  sectorsSource: "ClearPoint open data, 2026: 52,247 objectives of 324 organisations.",
  howToWaive:
    "To live with a finding, say why in the column Waived because; it stays on the list and counts no more until the day that you give.",
} as const;

/** "95.8 %" of 0.958. */
function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
