/** Leads named in a result's words, and brackets that name nobody. */
import { describe, expect, it } from "vitest";
import { bracketsNameLeads, readProseOwner, withoutOwner } from "../../../core/plan/items/prose-owner";

const known = new Set(["harbor patrol"]);

describe("leads in a sentence", () => {
  it.each<[string, boolean, string | null]>([
    ["Cut hold times to 2 minutes (Customer Service)", false, "Customer Service"],
    ["Cut hold times (Harbor Patrol)", false, "Harbor Patrol"],
    ["Repave Main Street – Lead: Public Works", false, "Public Works"],
    ["Repave Main Street (Public Works) by June 2027", false, "Public Works"],
    ["Plant trees (Rotary)", false, null],
    ["Plant trees (Rotary)", true, "Rotary"],
    ["Plant trees (Parks, with Rotary)", true, "Parks, with Rotary"],
    ["Plant trees (about 200)", true, null],
    ["Plant trees (see the map)", true, null],
    ["Plant trees (TBD)", true, null],
    ["Adopt the Safe Streets Plan (SSP)", true, null],
    ["(Parks)", true, null],
    ["Libraries will lend 40 tool kits", false, "Libraries"],
    ["The Harbor Patrol commits to 30 night checks", false, "Harbor Patrol"],
    ["Fire and Police will inspect every mill", false, "Fire and Police"],
    ["The Town Clerk shall post minutes within a week", false, "Town Clerk"],
    ["Housing will be easier to find", false, null],
    ["Water use will fall by 10%", false, null],
    ["Residents will find answers in one place", false, null],
    ["Clear the ponds (Lead: Grounds Manager)", false, "Grounds Manager"],
    ["Clear the ponds (lead agency: Rotary)", false, "Rotary"],
  ])("%j, habit %s: %j", (text, habit, name) => {
    const found = readProseOwner(text, known, habit);
    expect(found?.name ?? null).toBe(name);
    if (found) expect(text.slice(...found.span)).toBe(name);
  });

  it("blanks the name out and leaves the rest in place", () => {
    const text = "Repave Main Street (Public Works) by June 2027";
    const found = readProseOwner(text, known, false);
    const rest = found ? withoutOwner(text, found) : "";
    expect(rest).toHaveLength(text.length);
    expect(rest.indexOf("by June")).toBe(text.indexOf("by June"));
    expect(rest).not.toContain("Public");
  });

  it("knows a plan's habit from many results", () => {
    const results = [
      "Plant trees (Parks)",
      "Fix roads (Public Works)",
      "Read aloud (Library)\nWrite more (Rotary)",
    ];
    expect(bracketsNameLeads(results, known)).toBe(true);
    expect(bracketsNameLeads(["Plant trees (native)", "Fix roads (all)", "Read aloud"], known)).toBe(false);
  });
});
