/** The columns of the Actions sheet. */
import type { Column } from "./column";
import { text } from "./entry";

export const actionColumns = [
  { key: "id", header: "ID", width: 7, style: "key", entry: text, isKey: true },
  { key: "title", header: "Action", width: 60, style: "title", entry: text },
  { key: "supports", header: "Supports", width: 12, style: "choice", entry: text },
  { key: "owner", header: "Owner", width: 24, style: "text", entry: text },
  { key: "due", header: "Due", width: 16, style: "day", entry: { type: "day-or-text" } },
  { key: "status", header: "Status", width: 16, style: "text", entry: text },
  { key: "source", header: "Source", width: 24, style: "source", isKey: true },
] as const satisfies readonly Column[];
