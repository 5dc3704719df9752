/** Which sheets of a workbook a plan was read from, and why not from the others. */
import type { Look } from "../../../core/commands/pane/look-report";

export interface ReadSheet {
  name: string;
  items: number;
}

export interface UnreadSheet {
  name: string;
  /** Null: it looks like a plan, and nothing on it could be read. */
  reason: string | null;
}

/** In the order of the workbook. */
export function planSheets({ sheets, items }: Look): { read: ReadSheet[]; unread: UnreadSheet[] } {
  const counts = new Map<string, number>();
  for (const { source } of items) counts.set(source.sheet, (counts.get(source.sheet) ?? 0) + 1);
  return {
    read: sheets.flatMap(({ name }) => {
      const count = counts.get(name) ?? 0;
      return count === 0 ? [] : [{ name, items: count }];
    }),
    unread: sheets
      .filter(({ name }) => !counts.has(name))
      .map(({ name, isPlan, reason }) => ({ name, reason: isPlan ? null : reason })),
  };
}
