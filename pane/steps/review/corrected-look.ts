/** What the look will be once a correction has been read: shown until the workbook has been looked at again. */
import type { LeftOutItem, Look, LookedItem } from "../../../core/commands/pane/look";
import type { ColumnPlace } from "../../../core/commands/pane/correct-mapping";
import type { ColumnRole } from "../../../core/plan/column-roles";
import type { MappedKind, PlanMapping } from "../../../core/plan/mapping/plan-mapping";

/** What is read of the item otherwise changes with the next look. */
export function lookWithKind(look: Look, item: LookedItem, kind: MappedKind, mapping: PlanMapping): Look {
  const readAs = item.setByPerson?.readAs ?? item.kind;
  if (kind === "skip") {
    const { text, source } = item;
    const leftOut = [...look.leftOut, { text, source, readAs }];
    return { ...look, mapping, leftOut, items: look.items.filter((other) => other !== item) };
  }
  const changed: LookedItem = { ...item, kind, setByPerson: kind === readAs ? null : { readAs } };
  return { ...look, mapping, items: look.items.map((other) => (other === item ? changed : other)) };
}

/** The item itself comes back with the next look. */
export function lookWithout(look: Look, item: LeftOutItem, mapping: PlanMapping): Look {
  return { ...look, mapping, leftOut: look.leftOut.filter((other) => other !== item) };
}

export function lookWithSheet(look: Look, name: string, isPlan: boolean, mapping: PlanMapping): Look {
  const sheets = look.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, isPlan, setByPerson: !sheet.setByPerson } : sheet,
  );
  return { ...look, mapping, sheets };
}

export function lookWithRole(look: Look, place: ColumnPlace, role: ColumnRole, mapping: PlanMapping): Look {
  const sheets = look.sheets.map((sheet) => {
    if (sheet.name !== place.sheet) return sheet;
    const tables = sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => (column === place.column ? { ...column, role } : column)),
    }));
    return { ...sheet, tables };
  });
  return { ...look, mapping, sheets };
}
