/** The grid's name of a workbook. It says the day as well: formulas that ask for it know nothing else of where they stand. */

/** `count`: each grid that is made of a workbook needs a name of its own; `today`: ISO day. */
export function gridId(workbook: string, count: number, today: string): string {
  return `${workbook}-${count}@${today}`;
}

/** ISO day; null where the name is no grid's. */
export function dayOfGrid(id: string): string | null {
  return /@(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1] ?? null;
}
