/** The columns of the hidden sheet that reads Check-ins row by row, so that text and future days there do no harm. */
import type { Column } from "./column";

export const latestCheckInColumns = [
  { key: "keyResultId", header: "KR ID", width: 12, style: "computedText" },
  { key: "order", header: "Order", width: 16, style: "computedNumber" },
  { key: "orderOfValue", header: "Order, where there is a value", width: 16, style: "computedNumber" },
] as const satisfies readonly Column[];

export type LatestCheckInColumn = (typeof latestCheckInColumns)[number]["key"];
