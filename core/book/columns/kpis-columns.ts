/** The columns of the KPIs sheet. */
import { comparatorSchema } from "../../okr/model";
import type { Column } from "./column";
import { anyNumber, choice, text } from "./entry";

export const kpiColumns = [
  { key: "id", header: "ID", width: 7, style: "key", entry: text, isKey: true },
  { key: "title", header: "KPI", width: 48, style: "title", entry: text },
  { key: "owner", header: "Owner", width: 22, style: "text", entry: text },
  { key: "department", header: "Department", width: 20, style: "text", entry: text },
  { key: "comparator", header: "Comparator", width: 13, style: "choice", entry: choice(comparatorSchema.options) },
  { key: "threshold", header: "Threshold", width: 12, style: "number", entry: anyNumber },
  { key: "thresholdUpper", header: "Upper threshold", width: 12, style: "number", entry: anyNumber },
  { key: "unit", header: "Unit", width: 10, style: "text", entry: text },
  { key: "current", header: "Current", width: 12, style: "number", entry: anyNumber },
  { key: "met", header: "Met?", width: 11, style: "status" },
  { key: "frequency", header: "Frequency", width: 14, style: "text", entry: text },
  { key: "source", header: "Source", width: 24, style: "source", isKey: true },
] as const satisfies readonly Column[]; // prettier-ignore

export type KpiColumn = (typeof kpiColumns)[number]["key"];
