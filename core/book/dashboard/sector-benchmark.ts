/**
 * Elsewhere: of 52,247 objectives in 324 organisations, 77 % have no owner, and 64.6 % are never assessed once (ClearPoint open data,
 * 2026).
 */
export const sectorBenchmark = {
  owned: 0.23,
  ownedInMunicipalities: 0.225,
  neverAssessed: 0.646,
  /** Share of objectives without an owner, highest first. */
  unowned: [
    { name: "state governments", unowned: 0.958 },
    { name: "education", unowned: 0.903 },
    { name: "health care", unowned: 0.891 },
    { name: "municipalities", unowned: 0.775 },
    { name: "financial services", unowned: 0.583 },
    { name: "energy", unowned: 0.236 },
  ],
} as const;
