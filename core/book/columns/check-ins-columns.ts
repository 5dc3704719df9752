/** The columns of the Check-ins sheet: people append rows, and nothing on it is computed. */
import type { Column } from "./column";
import { anyNumber, confidence, day, text } from "./entry";

export const checkInColumns = [
  { key: "date", header: "Date", width: 12, style: "day", entry: day },
  { key: "keyResultId", header: "KR ID", width: 10, style: "choice", entry: text },
  { key: "value", header: "Value", width: 12, style: "number", entry: anyNumber },
  { key: "confidence", header: "Confidence", width: 13, style: "grade", entry: confidence },
  { key: "progress", header: "Progress", width: 36, style: "text", entry: text },
  { key: "problems", header: "Problems", width: 36, style: "text", entry: text },
  { key: "plans", header: "Plans", width: 36, style: "text", entry: text },
  { key: "by", header: "By", width: 22, style: "text", entry: text },
] as const satisfies readonly Column[];

export type CheckInColumn = (typeof checkInColumns)[number]["key"];
