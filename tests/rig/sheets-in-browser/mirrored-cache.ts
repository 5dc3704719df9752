/** The script's cache in two processes: what one puts in, the other finds, even in the middle of a run, which hears no messages. */
import { appendFileSync, closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { RigState, StoreName } from "../apps-script/rig-state";

type Kept = { text: string; until: number };
/** Null: taken out. */
type Change = [store: StoreName, key: string, kept: Kept | null];

class MirroredStore extends Map<string, Kept> {
  constructor(
    readonly hear: () => void,
    readonly tell: (key: string, kept: Kept | null) => void,
  ) {
    super();
  }

  override get(key: string): Kept | undefined {
    this.hear();
    return super.get(key);
  }

  override set(key: string, kept: Kept): this {
    this.tell(key, kept);
    return super.set(key, kept);
  }

  override delete(key: string): boolean {
    this.tell(key, null);
    return super.delete(key);
  }

  /** What the other process has done. */
  take(key: string, kept: Kept | null): void {
    if (kept) super.set(key, kept);
    else super.delete(key);
  }
}

/** Each process appends its changes, a line each, to a file of its own and reads the other's before it looks anything up. */
export function mirroredCache(mine: string, others: string): RigState["cache"] {
  const linesOf = reader(others);
  const hear = (): void => {
    for (const line of linesOf()) {
      const [store, key, kept] = JSON.parse(line) as Change;
      stores[store].take(key, kept);
    }
  };
  const made = (store: StoreName) =>
    new MirroredStore(hear, (key, kept) =>
      appendFileSync(mine, `${JSON.stringify([store, key, kept] satisfies Change)}\n`),
    );
  appendFileSync(mine, "");
  const stores = { script: made("script"), user: made("user"), document: made("document") };
  return stores;
}

/** Gives whole lines that have come since it was asked last. */
function reader(path: string): () => string[] {
  let read = 0;
  let rest = "";
  return () => {
    const file = openSync(path, "a+");
    try {
      const bytes = Buffer.alloc(fstatSync(file).size - read);
      if (bytes.length === 0) return [];
      read += readSync(file, bytes, 0, bytes.length, read);
      const lines = (rest + bytes.toString("utf8")).split("\n");
      rest = lines.pop() ?? "";
      return lines;
    } finally {
      closeSync(file);
    }
  };
}
