/** Plans to hold the hosts to: the samples, and the shared city plans where they are. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folders = ["examples", "../shared/corpus/cityplans"].map((folder) => join(root, folder));

type Sample = [name: string, bytes: Uint8Array];

const plansIn = (folder: string): Sample[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith(".xlsx") && !name.includes(".okr."))
        .map((name) => [name, readFileSync(join(folder, name))]);

export const [ownSamples = [], cityPlans = []] = folders.map(plansIn);
export const samples: readonly Sample[] = [...ownSamples, ...cityPlans];
