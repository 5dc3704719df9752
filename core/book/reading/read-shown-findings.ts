/** The findings as the Findings sheet shows them: for building the same sheet again, not for mending anything. */
import { findingLevels } from "../../messages/en/book";
import { findingsSheet as texts } from "../../messages/en/rules-sheet";
import type { Finding } from "../../workbook/finding";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { findingColumns } from "../columns/findings-columns";
import type { FindingColumn } from "../columns/findings-columns";
import { headersOn, rowsUnder } from "./read-table";

/**
 * Of a safe fix only its words are on the sheet. A waived finding does not show its level there and counts as info; what is no longer
 * found is left out: the waivers bring it back.
 */
export function readShownFindings(sheet: SheetSnapshot): Finding[] {
  const table = headersOn(sheet, findingColumns);
  return rowsUnder(table).flatMap((row): Finding[] => {
    const shown = (key: FindingColumn): string =>
      String(sheet.values[row]?.[table.columnOf.get(key) ?? -1] ?? "");
    const rule = shown("rule");
    if (rule === "" || shown("level") === texts.gone) return [];
    const isWaived = shown("level") === texts.waived;
    const cell = shown("cell");
    return [
      {
        level: isWaived ? "info" : levelNamed(shown("level")),
        rule,
        sheet: shown("sheet"),
        cell: cell === "" || cell === "sheet" ? null : cell,
        seen: shown("seen"),
        why: shown("why"),
        todo: shown("todo"),
        ...(shown("about") !== "" && { about: shown("about") }),
        ...(shown("fix") !== "" && { fix: { does: shown("fix"), table: "", id: "", set: {} } }),
        ...(isWaived && { waived: { reason: shown("waivedBecause"), by: null, until: null } }),
      },
    ];
  });
}

const levels = Object.keys(findingLevels) as Finding["level"][];

function levelNamed(word: string): Finding["level"] {
  return levels.find((level) => findingLevels[level] === word) ?? "info";
}
