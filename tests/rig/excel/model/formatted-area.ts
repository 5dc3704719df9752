/** The look of a block, read as one value where all its cells agree and written to all of them. */
import type { Rectangle } from "../../../../core/workbook/cells";
import { NotModelled } from "../protocol/host-error";
import type { CellFormat, SheetState } from "../workbook/workbook-state";
import { cellAt, changeFormats } from "../workbook/workbook-state";

/** Beyond this a test writes formats to whole columns, which the rig does not keep. */
const MAX_CELLS = 2_000_000;

export interface FormattedArea {
  read<Key extends keyof CellFormat>(key: Key): CellFormat[Key] | null;
  change(changes: (format: CellFormat) => Partial<CellFormat>): void;
}

export function formatOfCells(sheet: SheetState, areas: readonly Rectangle[]): FormattedArea {
  const refuseWholeColumns = () => {
    const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells > MAX_CELLS) throw new NotModelled("formats of whole columns");
  };
  return {
    read: (key) => {
      refuseWholeColumns();
      const found = new Set<CellFormat[typeof key]>();
      for (const area of areas)
        for (let row = area.row; row < area.row + area.rows; row++)
          for (let column = area.column; column < area.column + area.columns; column++)
            found.add(cellAt(sheet, row, column).format[key]);
      const [only = null] = found;
      return found.size === 1 ? only : null;
    },
    change: (changes) => {
      refuseWholeColumns();
      let [before, after]: (CellFormat | null)[] = [null, null];
      const changed = (format: CellFormat): CellFormat => {
        // Neighbours mostly look alike.
        if (format === before && after) return after;
        before = format;
        after = { ...format, ...changes(format) };
        return after;
      };
      for (const area of areas) changeFormats(sheet, area, changed);
    },
  };
}
