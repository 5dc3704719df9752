/** How the rows and columns of each sheet are known from one build to the next. */
import { settingsSheet } from "../../messages/en/book";
import { actionColumns } from "../columns/actions-columns";
import type { Book } from "../book";
import { checkInColumns } from "../columns/check-ins-columns";
import type { Column } from "../columns/column";
import { dashboardColumns } from "../dashboard/dashboard-layout";
import { findingColumns } from "../columns/findings-columns";
import { findingKey, findingRows, shownCell } from "../findings/finding-rows";
import { everyRule } from "../../rules/every-rule";
import { ruleColumns } from "../columns/rules-columns";
import { keyResultColumns } from "../columns/key-results-columns";
import { reminderColumns } from "../columns/reminders-columns";
import { kpiColumns } from "../columns/kpis-columns";
import { objectiveColumns } from "../columns/objectives-columns";
import { personColumns } from "../columns/people-columns";
import { settingRows } from "../columns/settings-rows";
import type { SheetKey } from "../sheet-names";

/** Of the rows below the header, in their order. The dashboard's rows are known by their number. */
export function rowKeys(sheet: SheetKey, { model, findings }: Book): string[] {
  switch (sheet) {
    case "objectives":
    case "keyResults":
    case "kpis":
    case "actions":
      return model[sheet].map(({ id }) => id);
    case "people":
    case "checkIns":
    case "reminders":
      return model[sheet].map((_, index) => numberedRowKey(index));
    case "findings":
      return findingRows(findings, model.waivers).map((row) => findingKey({ ...row, cell: shownCell(row) }));
    case "rules":
      return everyRule.map(({ meta }) => meta.id);
    case "settings":
      return settingRows.map(({ key }) => key);
    default:
      return [];
  }
}

/** Rows without an id keep their order. */
export function numberedRowKey(index: number): string {
  return `#${index}`;
}

const columnsOf: Partial<Record<SheetKey, readonly Column[]>> = {
  objectives: objectiveColumns,
  keyResults: keyResultColumns,
  kpis: kpiColumns,
  actions: actionColumns,
  checkIns: checkInColumns,
  people: personColumns,
  findings: findingColumns,
  reminders: reminderColumns,
  rules: ruleColumns,
};

export function columnKeys(sheet: SheetKey): string[] {
  if (sheet === "settings") return [...settingsSheet.headers];
  if (sheet === "dashboard") return Object.keys(dashboardColumns);
  return columnsOf[sheet]?.map(({ key }) => key) ?? [];
}
