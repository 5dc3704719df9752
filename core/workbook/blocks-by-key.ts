/** Cells that share something, such as a style, as few rectangles as a single pass finds. */
import type { Rectangle } from "./cells";
import type { Extent } from "./sheet-extent";

/** Blocks by key; cells whose key is undefined are in none. */
export function blocksByKey(
  { rows, columns }: Extent,
  keyAt: (row: number, column: number) => string | undefined,
): Map<string, Rectangle[]> {
  const blocks = new Map<string, Rectangle[]>();
  /** Blocks that reach down to the row before, by key, first column and width. */
  let above = new Map<string, Rectangle>();
  for (let row = 0; row < rows; row++) {
    const reaching = new Map<string, Rectangle>();
    for (let column = 0; column < columns;) {
      const key = keyAt(row, column);
      const first = column;
      while (column < columns && keyAt(row, column) === key) column++;
      if (key === undefined) continue;
      const place = `${first} ${column} ${key}`;
      const block = above.get(place) ?? { row, column: first, rows: 0, columns: column - first };
      if (block.rows === 0) blocks.set(key, [...(blocks.get(key) ?? []), block]);
      block.rows++;
      reaching.set(place, block);
    }
    above = reaching;
  }
  return blocks;
}
