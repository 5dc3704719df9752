/** The columns of the Rules sheet: what is checked, and how people want it checked. */
import type { Column } from "./column";
import { anyNumber, choice } from "./entry";
import { ruleLevelWords } from "../../messages/en/rules-sheet";

export const ruleColumns = [
  { key: "rule", header: "Rule", width: 30, style: "key", isKey: true },
  { key: "title", header: "What is right", width: 46, style: "text" },
  { key: "level", header: "Level", width: 11, style: "choice", entry: choice(Object.values(ruleLevelWords)) },
  { key: "limit", header: "Limit", width: 9, style: "number", entry: anyNumber },
  { key: "limitMeans", header: "What the limit is", width: 28, style: "text" },
  { key: "found", header: "Found", width: 8, style: "computedCount" },
  { key: "why", header: "Why it matters", width: 48, style: "text" },
  { key: "source", header: "Who says so", width: 36, style: "text" },
  { key: "comesAs", header: "Comes as", width: 14, style: "plainText" },
] as const satisfies readonly Column[]; // prettier-ignore

export type RuleColumn = (typeof ruleColumns)[number]["key"];
