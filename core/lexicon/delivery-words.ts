/** Verbs of making or adding countable things: what they count starts from nothing. Lower case, with their past participles. */

const regular = [
  "add", "adopt", "award", "certify", "complete", "construct", "convert", "create", "deliver", "demolish",
  "deploy", "develop", "distribute", "enroll", "equip", "establish", "host", "implement", "inspect", "install",
  "issue", "launch", "open", "pave", "plant", "produce", "publish", "recruit", "rehabilitate", "renovate",
  "repair", "replace", "restore", "resurface", "retrofit", "train", "upgrade",
]; // prettier-ignore

const irregular: readonly (readonly [verb: string, participle: string])[] = [
  ["build", "built"],
  ["hire", "hired"],
  ["hold", "held"],
  ["plan", "planned"],
];

/** The verb as a sentence of work begins with it: "open", "build". */
export const deliveryVerbs: ReadonlySet<string> = new Set([...regular, ...irregular.map(([verb]) => verb)]);

/** What has been delivered, as a measure names it: "trees planted". */
export const deliveredParticiples: ReadonlySet<string> = new Set([
  ...regular.map(participle),
  ...irregular.map(([, past]) => past),
]);

function participle(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (verb.endsWith("y")) return `${verb.slice(0, -1)}ied`;
  return verb === "retrofit" ? "retrofitted" : `${verb}ed`;
}
