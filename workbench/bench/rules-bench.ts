/** Time of all rules over a very large book, whether it grows with the book alone, and what each rule costs. */
import type { BookModel } from "../../core/okr/model";
import { ruleBookOf } from "../../core/rules/engine/rule-book";
import type { Rule } from "../../core/rules/engine/rule";
import { runRules } from "../../core/rules/engine/run-rules";
import { everyRule } from "../../core/rules/every-rule";
import { BOOK_TODAY, bigBook } from "./big-book";
import { FULL_ROWS } from "./big-plan";

/** The aim for everything together, on one core. */
const MAX_SECONDS = 1;
const MULTIPLES = [1, 2, 4];
const RUNS = 3;

export function printRulesBench(): void {
  const words = FULL_ROWS.toLocaleString("en-US");
  console.log(`\nAll ${everyRule.length} rules over ${words} key results (aim: at most ${MAX_SECONDS.toFixed(1)} s of one core)`);
  const times = MULTIPLES.map((multiple) => {
    const book = bigBook(FULL_ROWS * multiple);
    let found = 0;
    const time = fastest(() => {
      found = runRules(everyRule, book, BOOK_TODAY, nowhere).length;
    });
    console.log(`${multiple} ×  ${(time / 1000).toFixed(2).padStart(6)} s   ${found.toLocaleString("en-US")} findings`);
    return time;
  });
  const [first = Number.NaN] = times;
  const growth = times.map((time, i) => (time / first / (MULTIPLES[i] ?? 1)).toFixed(2));
  console.log(`growth, as a multiple of linear: ${growth.join(", ")}`);
  printEachRule();
} // prettier-ignore

/** Each rule alone, on words and readings that nobody has asked for before: what it would cost without the others. */
function printEachRule(): void {
  const book = bigBook(FULL_ROWS);
  const indexing = fastest(() => ruleBookOf(book, BOOK_TODAY));
  const costs = everyRule.map((rule) => ({ id: rule.meta.id, time: costOf(rule, book) }));
  costs.sort((a, b) => b.time - a.time);
  console.log(`\n${"scoring, joining".padEnd(32)}${indexing.toFixed(1).padStart(7)} ms`);
  for (const { id, time } of costs) console.log(`${id.padEnd(32)}${time.toFixed(1).padStart(7)} ms`);
}

function costOf({ check, meta }: Rule, model: BookModel): number {
  let book = ruleBookOf(model, BOOK_TODAY);
  return fastest(
    () => check(book, meta.limit?.value ?? 0),
    () => (book = ruleBookOf(model, BOOK_TODAY)),
  );
}

/** Milliseconds that one core is busy: other work on the machine does not count. */
function fastest(run: () => unknown, before: () => unknown = () => null): number {
  const times = Array.from({ length: RUNS }, () => {
    before();
    const since = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function nowhere(): { sheet: string; cell: null } {
  return { sheet: "", cell: null };
}
