/** Columns whose contents alone say too little, and what the columns beside them settle. Made up. */
import { describe, expect, it } from "vitest";
import { readTables } from "../layout-case";

const rolesOf = (rows: string[]): string[] =>
  (readTables({ rows })[0]?.columns ?? []).map(({ role }) => role);

describe("columns beside each other", () => {
  it.each([
    ["figures under words that name no figure are not a baseline", ["!Action | Tonnes saved | Owner", "Insulate lofts | 410 | Housing Manager", "Swap boilers | 220 | Housing Manager"], ["action", "other", "owner"]],
    ["a result over texts heads what is measured", ["!Result | Indicator | Target", "More farmers sell their milk at a fair price | Litres sold | 4000", "More farmers sell their milk at a fair price | Price per litre | 12"], ["objective", "measure", "target"]],
    ["a result over figures is an actual", ["!Indicator | Target | Result", "Litres sold | 4000 | 3800", "Price per litre | 12 | 11"], ["measure", "target", "actual"]],
    ["an output after an action is what comes of it", ["!Action | Output | Lead", "Train caretakers | Bills fall by 12% | Head of Property", "Plant trees | Shade grows to 30% | Parks Manager"], ["action", "measure", "owner"]],
    ["where things stand in words is a note", ["!Objective | Measure | Target | Where we are", "Quick help | Calls answered | 90% | Two posts are vacant since May", "Kind help | Complaints | 5 | New form is in use"], ["objective", "measure", "target", "notes"]],
    ["an implementing partner leads where nobody else does", ["!Activity | Implementing partner | Due", "Drill ten wells | Water Board | 2026-06-30", "Train pump keepers | Health Office | 2026-09-30"], ["action", "owner", "due"]],
    ["… and does not where someone else does", ["!Activity | Implementing partner | Responsible | Due", "Drill ten wells | Water Board | Chief Engineer | 2026-06-30", "Train pump keepers | Health Office | Training Officer | 2026-09-30"], ["action", "other", "owner", "due"]],
    ["projects that do not repeat are what is done", ["!Project | Council goal | Manager | Finish", "Elm Street main | Strong pipes | D. Ruiz | 2026-05-30", "Pump 4 | Strong pipes | D. Ruiz | 2026-12-15", "Skate park | Great parks | K. Ode | 2026-06-30", "Mill bridge | Great parks | K. Ode | 2026-09-30"], ["action", "goal", "owner", "due"]],
  ] as [string, string[], string[]][])("%s", (_, rows, roles) => {
    expect(rolesOf(rows)).toEqual(roles);
  }); // prettier-ignore
});
