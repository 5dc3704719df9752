/** The columns of the People sheet. */
import type { Column } from "./column";
import { text, yesNo } from "./entry";

export const personColumns = [
  { key: "owner", header: "Owner", width: 30, style: "title", entry: text },
  { key: "email", header: "E-mail", width: 34, style: "text", entry: text },
  { key: "department", header: "Department", width: 26, style: "text", entry: text },
  { key: "departmentHead", header: "Department head", width: 30, style: "text", entry: text },
  { key: "reminders", header: "Reminders", width: 12, style: "choice", entry: yesNo(true) },
  { key: "publicName", header: "Name may be published", width: 13, style: "choice", entry: yesNo(false) },
] as const satisfies readonly Column[];
