/** Ids of the rules to look at before publishing: what a reader of the page would see. */

/** Names, owners, key results, and whether the numbers are of today. */
export const rulesBeforePublishing = [
  "publishable",
  "objective-has-owner",
  "objective-has-key-results",
  "never-assessed",
  "update-stale",
  "call-conflicts",
  "committed-missed-unexplained",
] as const;
