import { describe, expect, it } from "vitest";
import type { Objective, Person } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

const found = (objective: Partial<Objective>, people: Partial<Person>[] = [], title = "Cut the days") =>
  foundIn("publishable", { objectives: [{ public: true, ...objective }], keyResults: [{ title }], people });

describe("publishable", () => {
  it.each([
    "Finance Director",
    "Chief Sustainability Officer",
    "Mayor",
    "Director of Community Engagement",
    "City Manager's Office",
    "Parks & Recreation",
    "Public Works / Utilities",
    "Community Engagement",
    "Capital Projects",
    "HR",
    "ITD GIS",
    "Homeless Services",
    "Age-Friendly Partners",
  ])("accepts %s as owner, whom everybody may know", (owner) => {
    expect(found({ owner }, [{ owner, publicName: false }])).toEqual([]);
  });

  it.each([
    ["Jane Roe", "Jane Roe"],
    ["J. Roe", "J. Roe"],
    ["Dr. Roe", "Dr. Roe"],
    ["Ana-María O'Neil", "Ana-María O'Neil"],
    ["Jane Roe, Finance Director", "Jane Roe"],
    ["Finance Director (Jane Roe)", "Jane Roe"],
    ["jane.roe@example.gov", "jane.roe@example.gov"],
  ])("finds %s as owner without leave", (owner, name) => {
    const findings = found({ owner }, [{ owner, publicName: false }]);
    expect(findings).toMatchObject([{ level: "error", about: "O1", cell: "0.owner" }]);
    expect(findings[0]?.seen).toContain(`"${name}"`);
    expect(found({ owner }, [{ owner, publicName: true }])).toEqual([]);
    expect(found({ owner, public: false }, [{ owner, publicName: false }])).toEqual([]);
  });

  it.each([
    "Answer 311 calls within 30 seconds",
    "Spend $1,200,000 of 555-2026 bonds by 2026-06-30",
    "Cut cost from 120 450 2026 to 100 000 0000 crowns",
    "Lease 120.450.2026 square feet of account 12-555-201-0199-3",
    "Grow attendance by +10 000 000 visits",
    "Note: excludes holidays",
    "Fewer complaints (internal audit) in the private sector",
    "Confidential records kept safe, personal injury claims halved",
    "Employees on sick leave return sooner (draft budget)",
    "Wages @ market level",
  ])("accepts the words: %s", (text) => {
    expect(found({ title: text, why: text }, [], text)).toEqual([]);
  });

  it.each([
    ["Write to roe@example.gov for more", "roe@example.gov"],
    ["Questions: (555) 201-0199", "(555) 201-0199"],
    ["Call 555-201-0199 ext. 4", "555-201-0199 ext. 4"],
    ["Ring 555.201.0199.", "555.201.0199"],
    ["From abroad +44 20 7946 0958", "+44 20 7946 0958"],
    ["Cut costs (check with Bob first)", "(check with Bob first)"],
    ["Cut costs [FYI council is against it]", "[FYI council is against it]"],
    ["Cut costs - do NOT publish yet", "do NOT publish"],
  ])("finds what is not for the public in: %s", (text, leak) => {
    for (const findings of [found({ title: text }), found({ why: text }), found({}, [], text)]) {
      expect(findings).toMatchObject([{ level: "error" }]);
      expect(findings[0]?.seen).toContain(leak);
    }
    expect(found({ title: text, public: false }, [], text)).toEqual([]);
  });

  it("finds each leak by itself", () => {
    const why = "Ask roe@example.gov or poe@example.gov, 555-201-0199";
    expect(found({ why }).map(({ cell }) => cell)).toEqual(["0.why", "0.why", "0.why"]);
  });

  it("finds people of the book by name in a title, and not those who agreed", () => {
    const title = "Jane Roe cuts the days";
    expect(found({}, [{ owner: "Jane Roe", publicName: false }], title)).toMatchObject([{ cell: "0.title" }]);
    expect(found({}, [{ owner: "Jane Roe", publicName: true }], title)).toEqual([]);
    expect(found({}, [{ owner: "Roe Lane", publicName: false }], title)).toEqual([]);
  });
});
