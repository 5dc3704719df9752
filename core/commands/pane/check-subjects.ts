/** Who answers for the rows that findings are about: so that findings can be shown owner by owner and department by department. */
import type { BookModel } from "../../okr/model";
import type { Finding } from "../../workbook/finding";

export interface CheckedSubject {
  /** As findings name it: "O1.KR2", an owner's name. */
  about: string;
  owner: string | null;
  department: string | null;
}

/** Only of what the findings name, in the order of the book. A check-in is its key result's. */
export function subjectsOf(model: BookModel, findings: readonly Finding[]): CheckedSubject[] {
  const named = new Set(findings.flatMap(({ about }) => about ?? []));
  const departments = new Map(model.objectives.map(({ id, department }) => [id, department]));
  const answers = new Map<string, Omit<CheckedSubject, "about">>();
  for (const { id, owner, department } of [...model.objectives, ...model.kpis])
    answers.set(id, { owner, department });
  for (const { id, objectiveId, owner } of model.keyResults)
    answers.set(id, { owner, department: departments.get(objectiveId) ?? null });
  for (const { id, owner, supports } of model.actions)
    answers.set(id, { owner, department: (supports && answers.get(supports)?.department) ?? null });
  for (const { owner, department } of model.people) answers.set(owner, { owner, department });
  const subjects = new Map([...answers].map(([about, who]) => [about, { about, ...who }]));
  for (const about of named) {
    const [keyResultId = ""] = about.split(" ");
    const who = answers.get(keyResultId);
    if (!subjects.has(about) && who) subjects.set(about, { about, ...who });
  }
  return [...subjects.values()].filter(({ about }) => named.has(about));
}
