import { describe, expect, it } from "vitest";
import { noChanges } from "../../../core/okr/merge/merge-rows";
import { changedItems } from "../../../pane/steps/build/changed-items";

const row = { id: "O1.KR1", title: "Pave 12 miles", source: null };
const owner = { field: "owner", before: "Clerk", plan: "City Engineer", book: "Mayor" };

describe("what has changed since the last build", () => {
  it("is nothing where nothing changed", () => {
    expect(changedItems(noChanges())).toEqual([]);
  });

  it("says what a field was and is", () => {
    const [changed] = changedItems({ ...noChanges(), updated: [{ ...row, fields: [owner] }] });
    expect(changed?.says).toBe("1 item took new values from the plan");
    expect(changed?.items[0]?.details).toEqual(['Owner: "Clerk" → "City Engineer"']);
  });

  it("puts what people have to decide on first, with both values", () => {
    const changes = { ...noChanges(), added: [row], conflicts: [{ ...row, fields: [owner] }] };
    const [first, second] = changedItems(changes);
    expect([first?.kind, second?.kind]).toEqual(["conflicts", "added"]);
    expect(first?.items[0]?.details).toEqual(['Owner: the plan says "City Engineer", the book says "Mayor"']);
  });
});
