/** A rule's example as small tables, as they would stand on the book's sheets: only what the example gives. */
import { actionColumns } from "../core/book/columns/actions-columns";
import { checkInColumns } from "../core/book/columns/check-ins-columns";
import type { Column } from "../core/book/columns/column";
import { keyResultColumns } from "../core/book/columns/key-results-columns";
import { kpiColumns } from "../core/book/columns/kpis-columns";
import { objectiveColumns } from "../core/book/columns/objectives-columns";
import { personColumns } from "../core/book/columns/people-columns";
import { settingName, settingRows } from "../core/book/columns/settings-rows";
import { sheetNames } from "../core/book/sheet-names";
import { exampleBook } from "../core/rules/engine/example-book";
import type { RuleExample } from "../core/rules/engine/rule";

/** `always`: columns that say which row it is. */
interface Table {
  name: keyof typeof sheetNames & keyof RuleExample;
  columns: readonly Column[];
  always: readonly string[];
}

const tables: readonly Table[] = [
  { name: "objectives", columns: objectiveColumns, always: ["id"] },
  { name: "keyResults", columns: keyResultColumns, always: ["id"] },
  { name: "kpis", columns: kpiColumns, always: ["id"] },
  { name: "actions", columns: actionColumns, always: ["id"] },
  { name: "checkIns", columns: checkInColumns, always: ["date", "keyResultId"] },
  { name: "people", columns: personColumns, always: ["owner"] },
];

/** Markdown. */
export function exampleTables(example: RuleExample): string {
  const { model, today } = exampleBook(example);
  const parts = tables.flatMap(({ name, columns, always }) => {
    const given = example[name] as Record<string, unknown>[] | undefined;
    if (given === undefined) return [];
    if (given.length === 0) return [`${sheetNames[name]}: no rows.`];
    const keys = new Set([...always, ...given.flatMap((row) => Object.keys(row))]);
    if (keys.size === always.length && columns.some(({ key }) => key === "title")) keys.add("title");
    const shown = columns.filter(({ key }) => keys.has(key));
    const rows = (model[name] as Record<string, unknown>[]).map((row) => shown.map((column) => cellText(column, row[column.key])));
    return [`${sheetNames[name]}:`, markdownTable(shown.map(({ header }) => header), rows)];
  });
  const settings = settingRows.flatMap(({ key }) =>
    example.settings && key in example.settings ? [[settingName(key), words(example.settings[key])]] : [],
  );
  if (settings.length > 0) parts.push(`${sheetNames.settings}:`, markdownTable(["Setting", "Value"], settings));
  return [...parts, `As of ${model.settings.asOf ?? today}.`].join("\n\n");
} // prettier-ignore

export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
} // prettier-ignore

function cellText({ entry }: Column, value: unknown): string {
  if (typeof value === "object" && value !== null && "cell" in value) return words(value.cell);
  if (typeof value !== "boolean") return words(value);
  return entry?.type === "flag" ? entry[value ? "yes" : "no"] : String(value);
}

function words(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
