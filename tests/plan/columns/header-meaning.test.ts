/** Header words alone: which role they name first, and which period. */
import { describe, expect, it } from "vitest";
import { headerMeaning } from "../../../core/plan/columns/header-meaning";
import { columnRoles } from "../../../core/plan/reading";

function firstRole(text: string): string {
  const { roles } = headerMeaning(text);
  const named = columnRoles.filter((role) => (roles[role] ?? 0) > 0);
  return named.sort((a, b) => (roles[b] ?? 0) - (roles[a] ?? 0))[0] ?? "none";
}

describe("the role that header words name", () => {
  it.each([
    ["the noun at the end says what the column is", "Target Date", "due"],
    ["… not the one before it", "Date of Target Setting", "due"],
    ["before a preposition it is the noun in front", "Status of Action", "status"],
    ["a year on a baseline is not a baseline", "Baseline Year", "other"],
    ["numbers of goals are ids", "Goal #", "id"],
    ["… and so are written-out numbers", "Objective Number", "id"],
    ["names, titles and statements leave it to the word before", "Objective Statement", "objective"],
    ["underscores part words", "target_value", "target"],
    ["capitals inside a word part words", "dueDate", "due"],
    ["a misspelt word is forgiven", "Perfomance Mesure", "measure"],
    ["swapped letters are forgiven", "Stauts", "status"],
    ["plurals are the same", "Responsible Parties", "owner"],
    ["an ending in brackets is a plural", "Goal Leader(s)", "owner"],
    ["line breaks are blanks", "Percent\nComplete", "status"],
    ["of two words joined by a bar the first counts", "Lead / Partners", "owner"],
    ["a question asks for the role", "Who will make sure that it happens?", "owner"],
    ["… for the time", "By when?", "due"],
    ["… for the measure", "How will we know that it worked?", "measure"],
    ["… for the step", "What will we do first?", "action"],
    ["… for where things stand", "Where are we now?", "baseline"],
    ["words that head no column name none", "Riverside", "none"],
  ])("%s: %j", (_, text, role) => {
    expect(firstRole(text)).toBe(role);
  });

  it("tells a second language by its tail", () => {
    expect(headerMeaning("indicator_fr").secondLanguage).toBe(true);
    expect(headerMeaning("indicator_en").secondLanguage).toBe(false);
  });

  it("knows nothing about running text", () => {
    expect(headerMeaning("Snow fell on the second day of the fair and nobody came").known).toBeLessThan(0.4);
  });

  it("reads a header of any length by its beginning", () => {
    const beginning = `Owner ${"name ".repeat(100)}`;
    expect(headerMeaning(`${beginning} target baseline due`)).toEqual(headerMeaning(beginning));
  });

  it("says the same of a header after thousands of others", () => {
    const before = headerMeaning("Responsable office");
    for (let other = 0; other < 6000; other++) headerMeaning(`Zone ${other} kwelp${other}`);
    expect(headerMeaning("Responsable office")).toEqual(before);
  });
});
