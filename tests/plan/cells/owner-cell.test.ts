/** One cell may name a lead, several, an address, or nobody. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOwners } from "../../../core/plan/cells/owner-cell";

const known = new Set(["clerk", "courts", "finance", "it", "parks & trails", "treasurer"]);

describe("who leads", () => {
  it.each<[string, string[]]>([
    ["Finance", ["Finance"]],
    ["PW / Finance; City Attorney", ["PW", "Finance", "City Attorney"]],
    ["Fire Chief, Courts", ["Fire Chief", "Courts"]],
    ["Ana Miller, Fire Chief", ["Ana Miller, Fire Chief"]],
    ["Roads & Bridges", ["Roads & Bridges"]],
    ["Parks & Trails", ["Parks & Trails"]],
    ["Lt. Ortega & Courts", ["Lt. Ortega", "Courts"]],
    ["Lt. Ortega and Clerk", ["Lt. Ortega", "Clerk"]],
    ["Engineering (support), Streets Manager (lead)", ["Streets Manager", "Engineering"]],
    ["Lead: Water; Support: Parks", ["Water", "Parks"]],
    ["- Water\n- Parks", ["Water", "Parks"]],
    ["Street Crew (North)", ["Street Crew (North)"]],
    ["A. Miller & B. Ode", ["A. Miller", "B. Ode"]],
    ["Ana Miller and Bo Ode", ["Ana Miller", "Bo Ode"]],
    ["Fire Chief and City Engineer", ["Fire Chief", "City Engineer"]],
    ["Water Quality & Street Trees", ["Water Quality & Street Trees"]],
    ["Parks and Recreation Director", ["Parks and Recreation Director"]],
    ["HR/IT", ["HR", "IT"]],
    ["TBD", []],
    ["All departments", []],
    ["vacant", []],
    ["", []],
    ["Roads, all departments", ["Roads"]],
  ])("%j → %j", (text, names) => {
    expect(readOwners(text, known).leads.map((lead) => lead.name)).toEqual(names);
  });

  it("tells a name from its address", () => {
    expect(readOwners("Budget Officer <budget@town.example>", known).leads).toEqual([
      { name: "Budget Officer", email: "budget@town.example", span: [0, 14] },
    ]);
    expect(readOwners("clerk@town.example; IT", known).leads.map((l) => [l.name, l.email])).toEqual([
      ["clerk@town.example", "clerk@town.example"],
      ["IT", null],
    ]);
  });

  it("tells an empty cell from one that names nobody", () => {
    expect(readOwners("", known).nobody).toBe(false);
    expect(readOwners("TBD", known).nobody).toBe(true);
  });

  it("says only what stands in its span", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab ,;/&()<>@.\n-IT") }), (text) =>
        readOwners(text, known).leads.every((lead) => text.slice(...lead.span) === lead.name),
      ),
    );
  });
});
