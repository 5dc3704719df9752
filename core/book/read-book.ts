/** The book's sheets back as the model. Only what people type is read; results of formulas are never trusted. */
import { actionSchema, kpiSchema, objectiveSchema, personSchema } from "../okr/model";
import type { BookModel, Person } from "../okr/model";
import { idGiver, withSeenIds } from "../okr/ids";
import type { Ledger } from "../okr/ledger";
import type { UnreadEntries } from "../okr/unread-entries";
import type { CellValue } from "../workbook/cells";
import type { Finding } from "../workbook/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { actionColumns } from "./columns/actions-columns";
import { checkInColumns } from "./columns/check-ins-columns";
import type { Column } from "./columns/column";
import { keepBeside } from "./keeping/keep-beside";
import { keepCells } from "./keeping/keep-cells";
import type { KeptCells } from "./keeping/kept-cells";
import { keyResultColumns } from "./columns/key-results-columns";
import { kpiColumns } from "./columns/kpis-columns";
import { objectiveColumns } from "./columns/objectives-columns";
import { personColumns } from "./columns/people-columns";
import { reminderColumns } from "./columns/reminders-columns";
import { settingsPlace } from "./place-of";
import type { TablePlaces } from "./place-of";
import { readCheckIns } from "./reading/read-check-ins";
import type { RowReader } from "./reading/read-fields";
import { rowReader } from "./reading/read-fields";
import { readFindings } from "./reading/read-findings";
import { readItems } from "./reading/read-items";
import { readKeyResults } from "./reading/read-key-results";
import { readLedger } from "./reading/read-ledger";
import { readReminders } from "./reading/read-reminders";
import { readRules } from "./reading/read-rules";
import { readSettings } from "./reading/read-settings";
import { readTable } from "./reading/read-table";
import { numberedRowKey } from "./keeping/sheet-keys";
import type { SheetKey, SheetNames } from "./sheet-names";

export interface BookReading {
  model: BookModel;
  /** Its sheets bear the names that they have in the workbook now. */
  ledger: Ledger;
  /** What people named its sheets. */
  names: Partial<SheetNames>;
  /** What stands on them that the model has no field for. */
  kept: KeptCells;
  /** What was typed into fields that cannot hold it. */
  unread: UnreadEntries;
  /** Tables of the last build whose sheets are gone. */
  lost: SheetKey[];
  /** Where its tables stand, for findings that point at them. */
  places: TablePlaces;
  /** What could not be read as it stands, and what was repaired. */
  problems: Finding[];
}

/**
 * Null where the workbook has no book. Sheets that were renamed and columns that were moved are found by their headers; what is gone
 * is a problem. Edited keys are repaired from `_okr`; rows that people added get the next ids.
 */
export function readBook(snapshot: WorkbookSnapshot): BookReading | null {
  const known = readLedger(snapshot);
  if (!known) return null;
  const problems: Finding[] = [];
  const { settings, ...settingsSheet } = readSettings(snapshot, known, problems);
  if (!settings) return null;
  const names: Partial<Record<SheetKey, string>> = {
    ...Object.fromEntries([...known.names].filter(([, name]) => snapshot.sheets.some((sheet) => sheet.name === name))),
    ...(settingsSheet.name !== null && { settings: settingsSheet.name }),
    ledger: known.sheet,
  };
  const kept: KeptCells = settingsSheet.kept ? { settings: settingsSheet.kept } : {};
  const unread = new Map<string, Record<string, CellValue>>();
  const lost: SheetKey[] = [];
  const places: TablePlaces =
    settingsSheet.name === null ? {} : { settings: settingsPlace(settingsSheet.name) };
  const { items } = known.ledger;
  const built = known.names;

  function read<Key extends string, Item>(
    sheet: SheetKey,
    columns: readonly Column<Key>[],
    readRows: (reader: RowReader<Key>) => Item[],
  ): Item[] {
    const table = readTable(snapshot, { sheet, columns }, built, problems);
    if (!table) {
      if (built.has(sheet)) lost.push(sheet);
      return [];
    }
    names[sheet] = table.sheet.name;
    places[sheet] = { sheet: table.sheet.name, rows: table.rows, columnOf: table.columnOf };
    const reader = rowReader(table, columns, snapshot.dateSystem, problems);
    const read = readRows(reader);
    const rowKeys = new Map(reader.rows.map((row, index) => [row, idOf(read[index]) ?? numberedRowKey(index)]));
    for (const [row, entries] of reader.unread) unread.set(rowKeys.get(row) ?? "", entries);
    kept[sheet] = keepCells({ ...table, typed: typedColumns(columns), rowKeys, unread: reader.unread, displaced: reader.displaced });
    return read;
  }

  const shownIds = [...items.map(({ id }) => id), ...idsOnSheets(snapshot, Object.values(names))];
  const ids = idGiver(withSeenIds(known.ledger.highest, shownIds));
  const objectives = read("objectives", objectiveColumns, (reader) =>
    readItems(reader, { columns: objectiveColumns, kind: "objective", form: /^O\d{1,9}$/, nextId: ids.objective }, items, problems)
      .map(({ fields }) => objectiveSchema.parse(fields)),
  );
  const keyResults = read("keyResults", keyResultColumns, (reader) => readKeyResults(reader, items, ids, problems));
  const kpis = read("kpis", kpiColumns, (reader) =>
    readItems(reader, { columns: kpiColumns, kind: "kpi", form: /^K\d{1,9}$/, nextId: ids.kpi }, items, problems)
      .map(({ fields }) => kpiSchema.parse(fields)),
  );
  const actions = read("actions", actionColumns, (reader) =>
    readItems(reader, { columns: actionColumns, kind: "action", form: /^A\d{1,9}$/, nextId: ids.action }, items, problems)
      .map(({ fields }) => actionSchema.parse(fields)),
  );
  const people = read("people", personColumns, (reader) => reader.rows.map((row) => personOf(reader.fields(row))));
  const sheetNamed = (key: SheetKey): SheetSnapshot | undefined =>
    snapshot.sheets.find(({ name }) => name === names[key]);
  const findingsAt = sheetNamed("findings");
  const findings = findingsAt && readFindings(findingsAt, snapshot.dateSystem, problems);
  if (findings) kept.findings = findings.kept;
  const rulesAt = sheetNamed("rules");
  const rules = rulesAt && readRules(rulesAt, snapshot.dateSystem, problems);
  if (rules) kept.rules = rules.kept;
  const keyResultIds = keyResults.map(({ id }) => id);
  const checkIns = read("checkIns", checkInColumns, (reader) => readCheckIns(reader, keyResultIds, problems));
  const reminders = read("reminders", reminderColumns, readReminders);
  return {
    model: { objectives, keyResults, kpis, actions, people, checkIns, reminders, waivers: findings?.waivers ?? [], ruleChoices: rules?.choices ?? [], settings },
    ledger: { ...known.ledger, sheets: Object.values(names) },
    names,
    kept: { ...kept, ...keepBeside(snapshot, names) },
    unread,
    lost,
    places,
    problems,
  };
} // prettier-ignore

const blankPerson: Person = {
  owner: "",
  email: null,
  department: null,
  departmentHead: null,
  reminders: true,
  publicName: false,
};

function personOf(fields: Record<string, CellValue>): Person {
  return personSchema.parse({ ...blankPerson, ...fields, owner: fields["owner"] ?? "" });
}

function typedColumns(columns: readonly Column[]): Set<string> {
  return new Set(columns.filter(({ entry }) => entry).map(({ key }) => key));
}

function idOf(item: unknown): string | null {
  return typeof item === "object" && item !== null && "id" in item && typeof item.id === "string"
    ? item.id
    : null;
}

/** First cells of our sheets' rows, which hold ids unless columns were moved: none of them is given again. */
function idsOnSheets({ sheets }: WorkbookSnapshot, built: readonly string[]): string[] {
  return sheets
    .filter(({ name }) => built.includes(name))
    .flatMap(({ values }) => values.flatMap((row) => row.slice(0, 3).filter((cell) => typeof cell === "string")));
} // prettier-ignore
