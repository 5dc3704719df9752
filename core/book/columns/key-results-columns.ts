/** The columns of the Key results sheet. Those after Source say how a score comes about. */
import { callSchema, classSchema, commitmentSchema, directionSchema } from "../../okr/model";
import type { Column } from "./column";
import { anyNumber, choice, confidence, day, text } from "./entry";
import type { Entry } from "./entry";

const weight: Entry = { type: "number", min: 0, max: 1000 };
/** Whether a target is a level to reach or a change to make. */
const relative: Entry = { type: "flag", yes: "by", no: "to", blank: false };
/** Whether a baseline was stated, or follows from the wording. */
const assumed: Entry = { type: "flag", yes: "assumed", no: "", blank: false };

export const keyResultColumns = [
  { key: "id", header: "ID", width: 8, style: "key", entry: text, isKey: true },
  { key: "objectiveId", header: "Objective ID", width: 12, style: "key", entry: text, isKey: true },
  { key: "objective", header: "Objective", width: 18, style: "computedText" },
  { key: "title", header: "Key result", width: 38, style: "title", entry: text },
  { key: "owner", header: "Owner", width: 18, style: "text", entry: text },
  { key: "commitment", header: "Commitment", width: 13, style: "choice", entry: choice(commitmentSchema.options) },
  { key: "class", header: "Class", width: 11, style: "choice", entry: choice(classSchema.options, "Value") },
  { key: "direction", header: "Direction", width: 13, style: "choice", entry: choice(directionSchema.options) },
  { key: "unit", header: "Unit", width: 8, style: "text", entry: text },
  { key: "baseline", header: "Baseline", width: 10, style: "number", entry: anyNumber },
  { key: "target", header: "Target", width: 10, style: "number", entry: anyNumber },
  { key: "current", header: "Current", width: 10, style: "computedNumber" },
  { key: "weight", header: "Weight", width: 8, style: "number", entry: weight },
  { key: "start", header: "Start", width: 11, style: "day", entry: day },
  { key: "due", header: "Due", width: 11, style: "day", entry: day },
  { key: "score", header: "Score", width: 7, style: "computedScore" },
  { key: "expected", header: "Expected", width: 10, style: "computedScore" },
  { key: "status", header: "Status", width: 14, style: "status" },
  { key: "lastCheckIn", header: "Last check-in", width: 11, style: "computedDay" },
  { key: "daysSince", header: "Days since", width: 7, style: "computedCount" },
  { key: "confidence", header: "Confidence", width: 13, style: "grade", entry: confidence },
  { key: "call", header: "Owner's call", width: 11, style: "choice", entry: choice(callSchema.options) },
  { key: "dataSource", header: "Data source", width: 16, style: "text", entry: text },
  { key: "notes", header: "Notes", width: 28, style: "text", entry: text },
  { key: "source", header: "Source", width: 16, style: "source", isKey: true },
  { key: "reason", header: "Why this status", width: 26, style: "computedText" },
  { key: "progress", header: "Progress", width: 10, style: "computedScore" },
  { key: "baselineAssumed", header: "Baseline is", width: 10, style: "choice", entry: assumed },
  { key: "relative", header: "Target is", width: 8, style: "choice", entry: relative },
  { key: "planValue", header: "Value in the plan", width: 10, style: "number", entry: anyNumber, hidden: true },
  { key: "measuredFrom", header: "Measured from", width: 10, style: "computedNumber", hidden: true },
  { key: "measuredTo", header: "Measured to", width: 10, style: "computedNumber", hidden: true },
  { key: "countedWeight", header: "Weight that counts", width: 10, style: "computedNumber", hidden: true },
  { key: "weightedScore", header: "Weight × score", width: 10, style: "computedNumber", hidden: true },
  { key: "attention", header: "Order of attention", width: 10, style: "computedNumber", hidden: true },
  { key: "latest", header: "Latest check-in", width: 10, style: "computedNumber", hidden: true },
  { key: "latestValue", header: "Latest check-in with a value", width: 10, style: "computedNumber", hidden: true },
] as const satisfies readonly Column[]; // prettier-ignore

export type KeyResultColumn = (typeof keyResultColumns)[number]["key"];
