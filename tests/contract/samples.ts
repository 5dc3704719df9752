/** Plans to hold the hosts to: the samples, and the shared city plans where they are. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folders = ["examples", "../shared/corpus/cityplans"].map((folder) => join(root, folder));

export const samples: [name: string, bytes: Uint8Array][] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx") && !name.includes(".okr."))
      .map((name): [string, Uint8Array] => [name, readFileSync(join(folder, name))]),
  );
