/** Whether a text names something that is measured, with or without a number: "satisfaction", "response time", "crashes". */
import { metricNouns } from "../../lexicon/metric-words";

/** Nouns of the list that name a good thing rather than a measure of it, or those whom it concerns. */
const noMeasures: ReadonlySet<string> = new Set(
  `awareness balance capacity compliance confidence consumption customers coverage efficiency electricity energy extent food fuel gas
   health households leverage levels level literacy participants partnerships passengers poverty productivity programming quality
   reliability residents response students suppliers supply support trust use users value vendors volunteers waste water participation`.split(/\s+/), // prettier-ignore
);

export function namesMetric(words: readonly string[]): boolean {
  return words.some((word) => word === "%" || (metricNouns.has(word) && !noMeasures.has(word)));
}
