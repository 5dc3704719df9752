/** Reads the Key results sheet back. */
import { bookProblems } from "../../messages/en/book-problems";
import type { IdGiver } from "../../okr/ids";
import type { LedgerItem } from "../../okr/ledger";
import { keyResultSchema } from "../../okr/model";
import type { KeyResult } from "../../okr/model";
import type { Finding } from "../../workbook/finding";
import { fromCell } from "../columns/entry-cells";
import { anyNumber } from "../columns/entry";
import { keyResultColumns } from "../columns/key-results-columns";
import type { KeyResultColumn } from "../columns/key-results-columns";
import { problem } from "./problem";
import type { RowReader } from "./read-fields";
import type { ItemRow } from "./read-items";
import { readItems } from "./read-items";

/** The prefix of ids of key results that name no objective. */
const NO_OBJECTIVE = "O0";

export function readKeyResults(
  reader: RowReader<KeyResultColumn>,
  ledgerItems: readonly LedgerItem[],
  ids: IdGiver,
  problems: Finding[],
): KeyResult[] {
  const kind = {
    columns: keyResultColumns,
    kind: "key-result",
    form: /^O\d{1,9}\.KR\d{1,9}$/,
    nextId: (fields: Record<string, unknown>) => ids.keyResult(objectiveIdOf(fields["objectiveId"]) || NO_OBJECTIVE),
  } as const;
  return readItems<KeyResultColumn>(reader, kind, ledgerItems, problems).map((itemRow) =>
    keyResultSchema.parse({
      ...itemRow.fields,
      objectiveId: objectiveId(reader, itemRow, problems),
      planValue: planValue(reader, itemRow, problems),
      baselineAssumed: isStillAssumed(itemRow),
    }),
  );
} // prettier-ignore

function objectiveIdOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** For items of the plan it is a key: what the ledger says. */
function objectiveId(
  reader: RowReader<KeyResultColumn>,
  { row, fields, item }: ItemRow,
  problems: Finding[],
): string {
  const shown = objectiveIdOf(fields["objectiveId"]);
  const imported = item?.imported["objectiveId"];
  const place = reader.place(row, "objectiveId");
  if (typeof imported === "string" && imported !== shown) {
    problems.push(
      problem("info", "key-repaired", place, bookProblems.keyRepaired("Objective ID", shown, imported)),
    );
    return imported;
  }
  if (shown === "") {
    const text = bookProblems.noObjective(String(fields["title"]));
    problems.push(problem("warning", "no-objective", place, text));
  }
  return shown;
}

/** A number that somebody typed over the formula of Current is where they say it stands. */
function planValue(
  reader: RowReader<KeyResultColumn>,
  { row, fields }: ItemRow,
  problems: Finding[],
): unknown {
  const cell = reader.typedOver(row, "current");
  const typed = fromCell(anyNumber, cell, 1900);
  if (typed.misfit) {
    reader.displace(row, "current", cell);
    const text = bookProblems.currentTypedOver(String(cell));
    problems.push(problem("warning", "entry-not-read", reader.place(row, "current"), text));
  }
  return typed.value ?? fields["planValue"];
}

/** A baseline that somebody changed is no longer assumed. */
function isStillAssumed({ fields, item }: ItemRow): boolean {
  const before = item?.imported["baseline"] ?? fields["baseline"];
  return fields["baselineAssumed"] === true && fields["baseline"] === before;
}
