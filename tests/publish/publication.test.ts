/** What of a book is public: what Public says Yes to and the gate lets through, and nothing else of the book. */
import { describe, expect, it } from "vitest";
import type { BookModel } from "../../core/okr/model";
import { scoreBook } from "../../core/score/score-book";
import { asOfDay, madeCity } from "../book/made-city";
import { madePublication } from "./made-publication";

const shown = (changes: Partial<BookModel>) =>
  madePublication(changes).page.units.flatMap(({ objectives }) => objectives);

const objectivesWith = (changes: Partial<BookModel["objectives"][number]>) =>
  madeCity.objectives.map((objective) => ({
    ...objective,
    public: true,
    ...(objective.id === "O1" && changes),
  }));
const keyResultsWith = (changes: Partial<BookModel["keyResults"][number]>) =>
  madeCity.keyResults.map((keyResult) => ({ ...keyResult, ...(keyResult.id === "O1.KR2" && changes) }));
const person = {
  ...{ owner: "Jane Roe", email: "jane.roe@example.gov", department: "Finance", departmentHead: "Jo Poe" },
  ...{ reminders: true, publicName: false },
};

describe("the publication", () => {
  it("has the objectives that Public says Yes to, and their key results, with the book's own scores", () => {
    const scores = scoreBook(madeCity, asOfDay);
    const objectives = shown({ objectives: madeCity.objectives });
    expect(objectives.map(({ id }) => id)).toEqual(["O2", "O1"]);
    for (const { id, score, status, keyResults } of objectives) {
      expect(scores.objectives.find(({ objectiveId }) => objectiveId === id)).toMatchObject({
        score,
        status,
      });
      for (const keyResult of keyResults)
        expect(scores.keyResults.find(({ keyResultId }) => keyResultId === keyResult.id)).toMatchObject({
          ...{ score: keyResult.score, status: keyResult.status, current: keyResult.current },
        });
    }
    expect(objectives.flatMap(({ keyResults }) => keyResults.map(({ id }) => id))).toEqual(
      ["O2.KR1", "O2.KR2", "O1.KR1", "O1.KR2", "O1.KR3"], // prettier-ignore
    );
  });

  it("has the city's own objectives first, then departments as they appear", () => {
    expect(madePublication().page.units.map(({ name }) => name)).toEqual([
      ...[null, "Community Development", "Fire and Rescue", "Finance", "Public Works"],
    ]);
  });

  it("has nothing of notes, addresses, problems, plans, who checked in, data sources, people or findings", () => {
    const secret = "SECRET words";
    const { page } = madePublication({
      keyResults: madeCity.keyResults.map((one) => ({ ...one, notes: secret, dataSource: secret, owner: secret })),
      checkIns: madeCity.checkIns.map((one) => ({ ...one, progress: secret, problems: secret, plans: secret, by: secret })),
      people: [{ ...person, owner: secret, email: "secret@example.gov", departmentHead: secret }],
      waivers: [{ rule: "no-owner", about: "O1", reason: secret, by: secret, until: null }],
      kpis: madeCity.kpis.map((kpi) => ({ ...kpi, title: secret })),
      actions: madeCity.actions.map((action) => ({ ...action, title: secret })),
      settings: { ...madeCity.settings, senderName: secret, replyTo: "secret@example.gov" },
    });
    expect(JSON.stringify(page)).not.toMatch(/secret/i);
    expect(page.units.flatMap(({ objectives }) => objectives)).toHaveLength(7);
  }); // prettier-ignore

  it("names an owner with leave only, else the post, else nobody", () => {
    const ownerOf = (owner: string, publicName: boolean) =>
      shown({
        objectives: objectivesWith({ owner }),
        people: [{ ...person, owner, publicName }],
        // Somebody has decided to let the objective out in spite of the name: the name still stays behind.
        waivers: [{ rule: "publishable", about: "O1", reason: "Known to all", by: null, until: null }],
      }).find(({ id }) => id === "O1")?.owner;
    expect(ownerOf("Jane Roe", true)).toBe("Jane Roe");
    expect(ownerOf("Jane Roe", false)).toBeNull();
    expect(ownerOf("Jane Roe, Finance Director", false)).toBe("Finance Director");
    expect(ownerOf("Director of Parks & Recreation", false)).toBe("Director of Parks & Recreation");
    expect(ownerOf("Human Resources", false)).toBe("Human Resources");
    expect(ownerOf("jane", false)).toBeNull();
    expect(ownerOf("Sandy Park", false)).toBeNull();
    expect(ownerOf("Capt. Ruiz", false)).toBeNull();
    expect(ownerOf("jane.roe@example.gov", true)).toBeNull();
    expect(ownerOf("Staff", false)).toBeNull();
  });

  it.each([
    ["an objective that names its owner without leave", { objectives: objectivesWith({ owner: "Jane Roe" }), people: [person] }, "O1", /name "Jane Roe"/],
    ["an address in the reason why", { objectives: objectivesWith({ why: "Ask jane.roe@example.gov" }) }, "O1", /e-mail address "jane/],
    ["a telephone number in a key result", { keyResults: keyResultsWith({ title: "Call 555-201-0199 less often" }) }, "O1.KR2", /telephone number/],
    ["a person's name in a title", { objectives: objectivesWith({ title: "Have Jane Roe answer permits" }), people: [person] }, "O1", /the name of "Jane Roe"/i],
    ["a note among colleagues", { keyResults: keyResultsWith({ title: "Take 90 % online (internal: not for council)" }) }, "O1.KR2", /a note/],
  ])("keeps back %s, and says which and why", (_, changes, about, seen) => {
    const { page, withheld } = madePublication(changes);
    expect(page.units.flatMap(({ objectives }) => objectives).map(({ id }) => id)).not.toContain("O1");
    expect(withheld).toHaveLength(1);
    expect(withheld[0]).toMatchObject({ id: "O1" });
    expect(withheld[0]?.findings).toEqual([expect.objectContaining({ about, level: "error", seen: expect.stringMatching(seen) as string })]);
    expect(withheld[0]?.findings[0]?.sheet).not.toBe("");
  }); // prettier-ignore

  it("stays shut where the rule is turned off, and opens for a waiver with a reason as long as it holds", () => {
    const leak = { objectives: objectivesWith({ why: "Ask desk@example.gov" }) };
    const isOut = (changes: Partial<BookModel>) =>
      shown({ ...leak, ...changes }).some(({ id }) => id === "O1");
    const off = { rule: "publishable", level: "off" as const, limit: null };
    const waiver = { rule: "publishable", about: "O1", reason: "The public desk", by: null, until: null };
    expect(isOut({ ruleChoices: [off] })).toBe(false);
    expect(isOut({ waivers: [{ ...waiver, reason: " " }] })).toBe(false);
    expect(isOut({ waivers: [{ ...waiver, until: "2026-02-14" }] })).toBe(false);
    expect(isOut({ waivers: [waiver] })).toBe(true);
    expect(madePublication({ ...leak, waivers: [waiver] }).waived).toHaveLength(1);
  });

  it("leaves out what nobody has looked at and that is not for the public: organisation, department, unit", () => {
    const { page } = madePublication({
      objectives: objectivesWith({ department: "Permits (ask jo@example.gov)" }),
      keyResults: keyResultsWith({ unit: "calls to 555-201-0199" }),
      settings: { ...madeCity.settings, organisation: "Town of Larkmoor clerk@example.gov" },
    });
    expect(page.organisation).toBeNull();
    expect(JSON.stringify(page)).not.toMatch(/@|555/);
  });

  it("says nothing of objectives that stay behind", () => {
    const objectives = madeCity.objectives.map((objective) => ({ ...objective, public: false }));
    expect(madePublication({ objectives }).page.units).toEqual([]);
  });
});
