/** How well the contents of a column fit each role: one small detector a role, from −1 (contradicts) to 1 (says it by itself). */
import type { ColumnRole } from "../reading";
import type { ColumnProfile } from "./column-profile";

type Detector = (p: ColumnProfile) => number;

/** Numbers in any writing: plain, with a sign or unit, or a placeholder for one. */
export const figures = (p: ColumnProfile): number =>
  Math.min(1, p.number + p.amount + Math.min(p.placeholder, 0.5));
const hasFigures = (p: ColumnProfile): number => p.number + p.amount;
/** Phrases of several words. */
const phrases = (p: ColumnProfile): number => (p.words >= 3 ? p.text : p.words >= 1.8 ? p.text * 0.5 : 0);
const labels = (p: ColumnProfile): number => (p.characters > 0 && p.characters <= 70 ? p.text : 0);
const repeated = (p: ColumnProfile): number => (p.count >= 4 ? Math.max(0, 1 - p.unique) : 0);

/** Columns that state something are texts of some length and not a closed list of words. */
const statement: Detector = (p) => {
  const closed = Math.max(
    p.statusStrong,
    p.unit,
    p.frequency,
    p.time,
    p.id,
    p.priority,
    p.email,
    hasFigures(p),
  );
  return phrases(p) * 0.6 + Math.min(0.4, p.characters / 150) - closed * 1.4;
};

export const contentDetectors: Record<ColumnRole, Detector> = {
  goal: (p) => statement(p) * 0.5 + repeated(p) * 0.35 + (p.filled < 0.5 && p.filled > 0 ? 0.2 : 0) - figures(p) - p.verb * 0.1 - (p.count >= 4 && p.unique > 0.9 ? 0.1 : 0),
  objective: (p) => statement(p) * 0.55 + repeated(p) * 0.15 - p.measure * 0.2 - figures(p),
  strategy: (p) => statement(p) * 0.5 + repeated(p) * 0.2 + p.verb * 0.2 - figures(p),
  action: (p) => statement(p) * 0.5 + p.verb * 0.5 - p.measure * 0.3 - figures(p),
  measure: (p) => statement(p) * 0.5 + p.measure * 0.45 + p.quantified * 0.25 - Math.max(0, p.number - 0.3),
  owner: (p) =>
    Math.max(p.title, p.person, p.department * 0.7, p.email * 0.7) * (p.words <= 8 ? 0.9 : 0.3) - hasFigures(p) - p.time - p.prose * 0.8 - p.statusStrong * 0.8 - p.verb * 0.3,
  department: (p) =>
    Math.max(p.department, repeated(p) * 0.3) * (p.words <= 6 ? 0.8 : 0.2) - p.title * 0.6 - p.person * 0.3 - hasFigures(p) - p.time - p.prose * 0.8 - p.statusStrong * 0.8 - p.verb * 0.4,
  baseline: (p) => figures(p) * 0.6 - p.date * 0.8 - p.verb * 0.4,
  target: (p) => figures(p) * 0.6 + p.quantified * 0.2 - p.date * 0.5 - Math.max(p.title, p.person) * 0.5,
  actual: (p) => figures(p) * 0.6 - p.yesNo - p.date * 0.7 - p.verb * 0.4 - p.prose * 0.3,
  unit: (p) => p.unit * 0.95 + (p.unit > 0.3 ? repeated(p) * 0.2 : 0) - p.number - p.prose - (p.characters > 25 ? 0.5 : 0),
  due: (p) => Math.max(p.time, p.date) * 0.95 + p.year * 0.7 + p.placeholder * 0.1 - Math.max(0, hasFigures(p) - p.year - p.time) * 0.8 - p.prose * 0.6 - p.person * 0.3,
  status: (p) => Math.min(p.status, p.statusStrong + 0.3) * 0.95 - p.yesNo * 0.3 - p.prose * 0.5 - (p.text === 0 ? 0.2 : 0) - (p.words >= 2 && p.status < 0.3 ? 0.5 : 0),
  notes: (p) => p.prose * 0.5 + (p.filled < 0.6 ? 0.25 : 0) + labels(p) * 0.05 - hasFigures(p) * 0.6,
  id: (p) => p.id * (p.unique > 0.5 ? 0.8 : 0.5) + p.counting * 0.6 + (p.unique > 0.9 && p.id > 0.8 ? 0.1 : 0) + (p.text === 0 && p.number === 1 && p.unique === 1 ? 0.25 : 0) - (p.characters > 14 ? 0.6 : 0) - p.date,
  other: (p) => Math.max(p.frequency, p.priority * 0.8, p.phone, p.url, p.email * 0.4, p.money * 0.7, p.mark > 0.9 ? 0.8 : 0, p.otherLanguage > 0.6 ? 0.9 : 0, p.count === 0 ? 0.3 : 0),
}; // prettier-ignore
