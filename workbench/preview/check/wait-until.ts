/** Waiting for what happens in its own time. */

const MILLISECONDS_BETWEEN = 250;
const MILLISECONDS_AT_MOST = 120_000;

/** Throws an Error where it does not come true in two minutes. */
export async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + MILLISECONDS_AT_MOST;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error("What was waited for did not happen within two minutes.");
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN));
  }
}

export function columnOf(headers: readonly unknown[], header: string): number {
  const column = headers.indexOf(header);
  if (column < 0) throw new Error(`There is no column ${header}.`);
  return column;
}
