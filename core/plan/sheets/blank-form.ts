/** A form that nobody has filled in: where its rows are to say something, they say what to write there. */
import { isStatement } from "../columns/role-table";
import type { Detector } from "./sheet-facts";

/** "[Objective]", "<your measure>", "{name}" */
const STAND_IN = /\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}/g;
/** "Enter the measure here." */
const ASKS = /^\W*(?:enter|insert|type|write|add|describe|fill in|click|choose|select)\b/i;
const HERE = /\bhere\W*$/i;

/** Sure where every goal, measure or step of the biggest table is still to be written. */
export const blankForm: Detector = ({ grid, tables }) => {
  const [main] = tables;
  if (!main) return 0;
  const { columns, rows } = main.reading;
  const stating = columns.flatMap(({ column, role }) => (isStatement(role) ? [column] : []));
  let asked = 0;
  for (const { row, kind, textColumn } of rows) {
    if (kind !== "data" && kind !== "band") continue;
    const places = kind === "band" && textColumn !== null ? [textColumn] : stating;
    for (const column of places) {
      const text = grid.text(row, column);
      if (text === "") continue;
      if (!isToBeWritten(text)) return 0;
      asked++;
    }
  }
  return asked > 0 ? 1 : 0;
};

/** "Goal 1: [Insert goal]" is; "[Draft] Mend the bridge" is not. */
function isToBeWritten(text: string): boolean {
  if (text.includes("___") || (ASKS.test(text) && HERE.test(text))) return true;
  const rest = text.replace(STAND_IN, "").trim();
  return rest !== text.trim() && (!/\p{L}/u.test(rest) || /[:–—-]$/.test(rest));
}
