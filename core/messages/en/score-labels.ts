/** The words under which `okr score` shows scores, in English. */

export const scoreLabels = {
  heading: (asOf: string, cycle: string, start: string, end: string) =>
    `As of ${asOf}, in ${cycle} (${start} to ${end})`,
  summary: (objectives: number, owned: number, score: number | null) =>
    `${objectives} objectives, ${owned} with an owner, score ${score === null ? "none yet" : score.toFixed(2)}`,
  id: "ID",
  title: "Objective / key result",
  ownerOrScored: "Owner / scored",
  score: "Score",
  expected: "Expected",
  status: "Status",
  scored: (scored: number, all: number) => `${scored} of ${all} scored`,
  pending: (what: string[]) => `${what.join(", ")} pending`,
};
