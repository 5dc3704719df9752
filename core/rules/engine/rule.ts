/** What a rule is: why it is there, examples of both sides, and a pure check that names the fields at fault. */
import type { BookModel } from "../../okr/model";
import type { Settings } from "../../okr/settings";
import type { Finding } from "../../workbook/finding";
import type { RuleBook } from "./rule-book";

/** Tables of the model whose rows a finding can point at; "settings" has one row. */
export type RuleTable = "objectives" | "keyResults" | "kpis" | "actions" | "people" | "checkIns" | "settings";

export interface RuleMeta {
  /** kebab-case; the file's name, and for ever: settings, waivers and links name it. */
  id: string;
  /** The folder: what the rule looks at. */
  group: "objectives" | "key-results" | "owners" | "check-ins" | "book";
  level: Finding["level"];
  /** What is right, as one sentence without a full stop: "A key result has a baseline". */
  title: string;
  /** Why it matters, for the person who has to mend it. */
  why: string;
  /** Who says so: a law, a guide, a data set. */
  source: string;
  /** What to do, where the check says nothing more fitting. */
  todo: string;
  /** A number that people may change; the check gets it. */
  limit?: { value: number; means: string };
  /** The rule finds nothing here … */
  good: RuleExample;
  /** … and something here. Both are run as tests and stand on the rule's page. */
  bad: RuleExample;
}

/** A small book: only what matters. `exampleBook` fills in the rest so that nothing else is at fault. */
export type RuleExample = Partial<{
  [Table in Exclude<RuleTable, "settings">]: Partial<BookModel[Table][number]>[];
}> & {
  settings?: Partial<Settings>;
  /** ISO day; absent: the middle of the example's cycle. */
  today?: string;
};

/** What is at fault in one row. */
export interface Fault {
  /** The field of the model that is wrong or missing; null: the row as a whole. */
  field: string | null;
  /** What was seen, quoting it. One sentence or two. */
  seen: string;
  /** Where the rule's own is too general. */
  todo?: string;
  /** Where it depends on what was seen. A level that people chose goes before it. */
  level?: Finding["level"];
  /** Values to put into fields of the same row, where that is safe, and what that does in words: "Weight becomes blank." */
  fix?: { does: string; set: Record<string, string | number | boolean | null> };
}

/** A fault with its row, an index into the table of the model. */
export interface Defect extends Fault {
  /** Where it is shown, and what a fix changes. */
  table: RuleTable;
  row: number;
  /**
   * What it is about, where that is more than the row that it is shown at: the whole book, an objective's id, a department. People waive
   * it by this, and a row that comes to stand first must not change it.
   */
  about?: string;
}

/** What findings about the book as a whole are about. */
export const WHOLE_BOOK = "book";

export interface Rule {
  meta: RuleMeta;
  /** `limit` is that of the meta or what people chose instead; 0 where the rule has none. Pure, and linear in the size of the book. */
  check: (book: RuleBook, limit: number) => Defect[];
}
