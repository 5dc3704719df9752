/** What speaks against a sheet being a plan: one small detector for each thing that it may be instead, each 0..1. */
import type { RefusalKind } from "../../messages/en/sheets";
import * as words from "../../lexicon/sheet-words";
import { headerMeaning } from "../columns/header-meaning";
import {
  caseLog,
  costsByYear,
  dataCollection,
  definitions,
  explanation,
  logicModel,
  minutes,
  pastFigures,
  roster,
  survey,
  tally,
} from "./header-refusals";
import { blankForm } from "./blank-form";
import { factSheet, statusKey } from "./label-pairs";
import type { Detector, SheetFacts } from "./sheet-facts";
import { headers, profiles, promisesSomething, rolesNamed } from "./sheet-facts";

/** Lists to choose from are shorter than this, in rows and in characters. */
const LIST_ROWS = 500;
const LIST_CHARACTERS = 60;
const FORM_ROWS = 100;
/** A header that names so many roles heads columns. */
const HEADED = 4;

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

const shareOf = <T>(items: T[], test: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;

const glossary: Detector = (facts) => {
  const heads = headers(facts);
  const term = heads.slice(0, 2).some((head) => words.glossaryHeader.test(head));
  const definition = heads.some((head) => words.definitionHeader.test(head));
  const meaning = heads.length <= 3 && heads.some((head) => words.meaningHeader.test(head));
  const name = words.glossaryName.test(facts.sheet.name);
  const [first, second] = profiles(facts);
  const looks =
    first &&
    second &&
    first.unique > 0.9 &&
    first.words <= 4 &&
    second.words >= 5 &&
    profiles(facts).length <= 3;
  return clamp(
    (term ? 0.5 : 0) + (definition ? 0.25 : 0) + (meaning ? 0.3 : 0) + (name ? 0.5 : 0) + (looks ? 0.2 : 0),
  );
};

const contents: Detector = (facts) => {
  const heads = headers(facts);
  const head = heads.slice(0, 2).some((text) => words.contentsHeader.test(text));
  const text = heads.some((found) => words.contentsText.test(found));
  const name = words.contentsName.test(facts.sheet.name.trim());
  const others = new Set(facts.otherSheets.map((sheet) => sheet.toLowerCase()));
  let listed = 0;
  for (let row = 0; row < Math.min(60, facts.grid.rowCount); row++)
    if (facts.grid.filled(row).some((column) => others.has(facts.grid.text(row, column).toLowerCase())))
      listed++;
  return clamp((head && text ? 0.6 : 0) + (name ? 0.5 : 0) + (listed >= 3 ? 0.6 : listed === 2 ? 0.3 : 0));
};

const instructions: Detector = (facts) => {
  const { grid } = facts;
  let texts = 0;
  let prose = 0;
  let wide = 0;
  for (let row = 0; row < Math.min(200, grid.rowCount); row++) {
    const columns = grid.filled(row);
    if (columns.length === 0) continue;
    if (columns.length > 2) wide++;
    else texts++;
    if (columns.some((column) => grid.text(row, column).split(/\s+/).length >= 8)) prose++;
  }
  const name = words.instructionsName.test(facts.sheet.name);
  const rows = texts + wide;
  const running = rows > 0 && wide / rows < 0.2 && prose >= 1 ? 0.4 : 0;
  return clamp((name ? 0.45 : 0) + running);
};

/** Share of columns that are lists of names, without repeats or gaps, where the lists end in different rows. */
function looseLists({ grid, tables }: SheetFacts): number {
  const [main] = tables;
  if (!main) return 0;
  const first = main.reading.dataFirstRow;
  const lengths: number[] = [];
  let columns = 0;
  for (const { column } of main.reading.columns) {
    const texts: string[] = [];
    let last = first - 1;
    for (let row = first; row < Math.min(grid.rowCount, first + LIST_ROWS); row++) {
      const text = grid.text(row, column);
      if (text === "") continue;
      texts.push(text);
      last = row;
    }
    if (texts.length === 0) continue;
    columns++;
    const isGapless = last - first + 1 === texts.length;
    const isShort = texts.every((text) => text.length < LIST_CHARACTERS);
    if (isGapless && isShort && new Set(texts).size === texts.length) lengths.push(texts.length);
  }
  return columns >= 2 && new Set(lengths).size >= Math.max(2, columns / 2) ? lengths.length / columns : 0;
}

const lookup: Detector = (facts) => {
  const all = profiles(facts);
  const name = words.lookupName.test(facts.sheet.name.trim());
  const lists = shareOf(
    all,
    (p) => p.unique > 0.95 && p.text + p.number > 0.9 && p.characters < 45 && p.prose === 0,
  );
  return clamp(
    (name ? 0.6 : 0) + (looseLists(facts) > 0.7 ? 0.7 : lists > 0.9 && all.length === 1 ? 0.2 : 0),
  );
};

const contacts: Detector = (facts) => {
  const reach = profiles(facts).filter((p) => p.email > 0.5 || p.phone > 0.5).length;
  return clamp(
    (words.contactsName.test(facts.sheet.name) ? 0.5 : 0) + (reach >= 2 ? 0.7 : reach === 1 ? 0.45 : 0),
  );
};

const pivot: Detector = (facts) => {
  const { grid } = facts;
  let hits = 0;
  for (let row = 0; row < Math.min(300, grid.rowCount); row++)
    for (const column of grid.filled(row)) if (words.pivotText.test(grid.text(row, column))) hits++;
  return clamp((words.pivotName.test(facts.sheet.name) ? 0.5 : 0) + (hits >= 2 ? 0.7 : hits * 0.3));
};

const chartData: Detector = (facts) => {
  const all = profiles(facts);
  const numeric = shareOf(all.slice(1), (p) => p.number + p.amount > 0.8);
  const first = all[0];
  const axis = first !== undefined && first.characters <= 20 && all.length >= 2 && numeric > 0.9;
  const name = numeric > 0.5 && words.chartDataName.test(facts.sheet.name);
  return clamp((name ? 0.5 : 0) + (axis ? 0.4 : 0));
};

const budget: Detector = (facts) => {
  const heads = headers(facts);
  const named = rolesNamed(facts);
  const isPlain = !promisesSomething(facts) && !named.has("measure") && !named.has("action");
  const money = heads.filter((head) => words.moneyHeader.test(head)).length;
  const numeric = shareOf(profiles(facts), (p) => p.number + p.money > 0.7);
  return clamp(
    (words.budgetName.test(facts.sheet.name) ? 0.4 : 0) +
      (money >= 2 && numeric >= 0.4 ? (isPlain ? 0.75 : 0.5) : money >= 1 && numeric > 0.5 ? 0.3 : 0),
  );
};

const changeLog: Detector = (facts) => {
  const hits = headers(facts).filter((head) => words.changeLogHeader.test(head)).length;
  return clamp((words.changeLogName.test(facts.sheet.name) ? 0.4 : 0) + (hits >= 2 ? 0.6 : hits * 0.25));
};

const riskRegister: Detector = (facts) => {
  const hits = headers(facts).filter((head) => words.riskHeader.test(head)).length;
  const named = rolesNamed(facts);
  const states = named.has("action") || named.has("measure") || named.has("objective");
  if (hits >= 4 && !states) return 0.95;
  return clamp((words.riskName.test(facts.sheet.name) ? 0.4 : 0) + (hits >= 3 ? 0.6 : hits * 0.15));
};

/** "Goal: …", "Owner: …", "Due: …" one below the other: a form for one entry, or a table turned on its side. */
const form: Detector = (facts) => {
  const { grid } = facts;
  if (rolesNamed(facts).size >= HEADED) return 0;
  let labels = 0;
  let rows = 0;
  const seen = new Set<string>();
  for (let row = 0; row < Math.min(FORM_ROWS, grid.rowCount); row++) {
    const columns = grid.filled(row);
    const [first] = columns;
    if (first === undefined) continue;
    rows++;
    const text = grid.text(row, first);
    const { roles, known } = headerMeaning(text);
    if (text.length > 40 || known < 1 || Math.max(0, ...Object.values(roles)) < 0.9) continue;
    labels++;
    seen.add(text.toLowerCase());
  }
  return rows >= 4 && labels >= 4 && labels / rows > 0.6 && seen.size > labels * 0.4 ? 0.9 : 0;
};

/** In the order in which they are asked; the first that is clearest wins. */
export const refusalDetectors: [RefusalKind, Detector][] = [
  ["glossary", glossary],
  ["glossary", explanation],
  ["glossary", definitions],
  ["logicModel", logicModel],
  ["dataCollection", dataCollection],
  ["glossary", statusKey],
  ["caseLog", caseLog],
  ["minutes", minutes],
  ["survey", survey],
  ["pivot", tally],
  ["pastFigures", pastFigures],
  ["contacts", roster],
  ["contents", contents],
  ["instructions", instructions],
  ["lookup", lookup],
  ["contacts", contacts],
  ["pivot", pivot],
  ["chartData", chartData],
  ["changeLog", changeLog],
  ["riskRegister", riskRegister],
  ["budget", budget],
  ["budget", costsByYear],
  ["form", form],
  ["form", factSheet],
  ["blankForm", blankForm],
];
