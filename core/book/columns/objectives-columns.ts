/** The columns of the Objectives sheet. */
import { levelSchema, perspectiveSchema } from "../../okr/model";
import type { Column } from "./column";
import { choice, text, yesNo } from "./entry";

export const objectiveColumns = [
  { key: "id", header: "ID", width: 7, style: "key", entry: text, isKey: true },
  { key: "title", header: "Objective", width: 38, style: "title", entry: text },
  { key: "why", header: "Why", width: 24, style: "text", entry: text },
  { key: "level", header: "Level", width: 14, style: "choice", entry: choice(levelSchema.options, "City") },
  { key: "department", header: "Department", width: 18, style: "text", entry: text },
  { key: "owner", header: "Owner", width: 18, style: "text", entry: text },
  { key: "perspective", header: "Perspective", width: 14, style: "text", entry: choice(perspectiveSchema.options) },
  { key: "planGoal", header: "Plan goal", width: 20, style: "text", entry: text },
  { key: "parent", header: "Parent objective", width: 12, style: "choice", entry: text },
  { key: "cycle", header: "Cycle", width: 11, style: "choice", entry: text },
  { key: "public", header: "Public", width: 8, style: "choice", entry: yesNo(false) },
  { key: "keyResults", header: "Key results", width: 9, style: "computedCount" },
  { key: "scored", header: "Scored", width: 8, style: "computedCount" },
  { key: "score", header: "Score", width: 7, style: "computedScore" },
  { key: "status", header: "Status", width: 14, style: "status" },
  { key: "source", header: "Source", width: 16, style: "source", isKey: true },
  { key: "unit", header: "Unit of the dashboard", width: 14, style: "computedText", hidden: true },
] as const satisfies readonly Column[]; // prettier-ignore

export type ObjectiveColumn = (typeof objectiveColumns)[number]["key"];
