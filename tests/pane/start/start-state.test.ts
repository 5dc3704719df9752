import { describe, expect, it } from "vitest";
import type { Look } from "../../../core/commands/pane/look-report";
import { refusalReasons } from "../../../core/messages/en/sheets";
import { startState } from "../../../pane/steps/start/start-state";
import type { StartState } from "../../../pane/steps/start/start-state";
import { itemOf, looked, sheetOf } from "./looked";

const book = {
  cycle: "FY2026",
  objectives: 2,
  keyResults: 5,
  withoutOwner: 0,
  neverAssessed: 5,
  lostSheets: [],
};
const empty = sheetOf("Sheet1", { reason: refusalReasons.empty });
const budget = sheetOf("Budget", { reason: refusalReasons.budget });
const items = [itemOf()];

const cases: [said: string, change: Partial<Look>, state: StartState][] = [
  ["a book comes first", { book, items, sheets: [budget] }, "book"],
  ["a book stays one when its plan is gone", { book, refusal: "No plan was found." }, "book"],
  ["a plan is one also where something stands in its way", { items, refusal: "A name is taken." }, "plan"],
  ["a book that cannot be read is not passed over", { bookSheets: ["Settings"], refusal: "Later version." }, "refused"],
  ["a workbook is empty where each of its sheets is", { sheets: [empty, empty], refusal: "None." }, "empty"],
  ["a sheet with something on it is no plan", { sheets: [empty, budget], refusal: "None." }, "no-plan"],
]; // prettier-ignore

describe("what Start shows", () => {
  it.each(cases)("%s", (_, change, state) => expect(startState(looked(change))).toBe(state));
});
