/** The words that name the parts of a sentence's reading, in English. */

export const measureLabels = {
  part: "Part",
  read: "Read as",
  words: "From the words",
  kind: "Kind",
  kinds: {
    "key-result": "key result (a change, or a level to reach)",
    kpi: "KPI (a standing threshold)",
    activity: "activity (something to do or deliver)",
    vague: "not measurable as written",
  },
  direction: "Direction",
  baseline: "Baseline",
  target: "Target",
  unit: "Unit",
  amount: "Amount",
  relative: "by how much (relative)",
  absolute: "to what (absolute)",
  deadline: "Due",
  undated: "cannot be dated",
  owner: "Owner",
  confidence: "Confidence",
  further: "Further target",
  pending: "pending",
  none: "none",
  implicit: "(implied)",
};
