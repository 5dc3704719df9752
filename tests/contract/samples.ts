/** Plans to hold the hosts to: the samples, and the shared city plans where they are. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { townPlan } from "../sheets-addon/server/town-plan";
import { downloadedFile } from "./downloaded-file";

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

export const smallestSample = ownSamples.filter(([name]) => name.startsWith("pine-hollow"));

/** For what is the same in every book: three key results, and no plan that people made. */
export const smallPlan: Sample = ["a made-up plan", await downloadedFile(townPlan)];
