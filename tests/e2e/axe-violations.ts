/** What axe objects to in a frame as it stands. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fluent's keyboard helpers hand the focus on as soon as they get it: nobody is ever in them (microsoft/tabster). */
const PASSED_ON = "[data-tabster-dummy]";

/** Rule, and the elements that break it. `except`: what is somebody else's, by selector. */
export async function violations(pane: Frame, except: readonly string[] = []): Promise<string[]> {
  await pane.evaluate(axe);
  const results = await pane.evaluate<AxeResults>(
    `axe.run({ exclude: ${JSON.stringify([PASSED_ON, ...except])} }, { resultTypes: ["violations"] })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}
