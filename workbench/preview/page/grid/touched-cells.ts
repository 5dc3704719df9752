/** Which cells have changed since they were last taken over, by sheet. What people typed outweighs what a formula gave. */

export interface TouchedCell {
  row: number;
  column: number;
  isComputed: boolean;
}

export class TouchedCells {
  private sheets = new Map<string, Map<string, TouchedCell>>();

  /** `cells` as a mutation of the grid names them: by row, then by column. */
  add(sheetId: string, cells: object, isComputed: boolean): void {
    const touched = this.sheets.get(sheetId) ?? new Map<string, TouchedCell>();
    for (const [row, inRow] of Object.entries(cells) as [string, object | null][])
      for (const column of Object.keys(inRow ?? {})) {
        const key = `${row},${column}`;
        const isStillComputed = isComputed && touched.get(key)?.isComputed !== false;
        touched.set(key, { row: Number(row), column: Number(column), isComputed: isStillComputed });
      }
    if (touched.size > 0) this.sheets.set(sheetId, touched);
  }

  take(): [sheetId: string, cells: TouchedCell[]][] {
    const taken = [...this.sheets].map(([id, cells]): [string, TouchedCell[]] => [id, [...cells.values()]]);
    this.sheets = new Map();
    return taken;
  }
}
