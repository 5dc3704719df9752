/** Actions written over two rows: the words over the full width, who and when below them. Made up. */
import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { read } from "./plan-of";

const said = (rows: string[], merges: string[]): unknown[] =>
  read(workbookOf(sheetOf({ rows, merges }))).items.map(({ kind, text, planId, owner, due }) =>
    [kind, planId?.value, text.value, owner?.value, due?.value].filter((part) => part !== undefined).join(" | "),
  ); // prettier-ignore

describe("actions over two rows", () => {
  it("take their lead and day from the row below, under the place that heads them", () => {
    const rows = [
      "!Hazard | Goals served | Lead agency | Cost | Timeline",
      "*Otter Valley",
      "Action OV-1: Raise the road at the ford", "Flood | 1, 3 | Public Works | High | 2028",
      "Action OV-2: Map the steep slopes", "Landslide | 2 | Planning | Low | 2027-06-30",
      "*Town of Reed",
      "Action R-1: Anchor the tanks at the depot", "Earthquake | 1, 2 | Fire Department | Medium | 2027",
    ]; // prettier-ignore
    expect(said(rows, ["A2:E2", "A3:E3", "A5:E5", "A7:E7", "A8:E8"])).toEqual([
      "goal | Otter Valley",
      "activity | OV-1 | Raise the road at the ford | Public Works | 2028-12-31",
      "activity | OV-2 | Map the steep slopes | Planning | 2027-06-30",
      "goal | Town of Reed",
      "activity | R-1 | Anchor the tanks at the depot | Fire Department | 2027-12-31",
    ]);
  });

  it("need neither numbers nor merged cells", () => {
    const rows = [
      "!Responsible | Start | Deadline | Status",
      "Mend the roof of the hall", "Caretaker | 2026-01-01 | 2026-09-30 | On track",
      "Repaint the school crossings", "Roads Foreman | 2026-03-01 | 2026-05-31 | Not started",
      "Open a tool library", "Librarian | 2026-04-01 | 2026-12-31 | Not started",
    ]; // prettier-ignore
    expect(said(rows, ["A2:D2", "A4:D4", "A6:D6"])).toEqual([
      "activity | Mend the roof of the hall | Caretaker | 2026-09-30",
      "activity | Repaint the school crossings | Roads Foreman | 2026-05-31",
      "activity | Open a tool library | Librarian | 2026-12-31",
    ]);
  });

  it("are none where a column says what is done: then the rows between are headings", () => {
    const rows = [
      "!Action | Responsible | Deadline",
      "*Goal 1: Sound houses", "Mend the roof of the hall | Caretaker | 2026-09-30",
      "*Goal 2: Safe ways", "Repaint the school crossings | Roads Foreman | 2026-05-31",
      "*Goal 3: Shared things", "Open a tool library | Librarian | 2026-12-31",
    ]; // prettier-ignore
    const goals = said(rows, ["A2:C2", "A4:C4", "A6:C6"]).filter((line) => String(line).startsWith("goal"));
    expect(goals).toHaveLength(3);
  });
});
