/** `npm run check:patterns`: no regular expression of the product takes more than linear time, whatever the text. */
import { availableParallelism } from "node:os";
import { check } from "recheck";
import { patternsInCode, type Pattern } from "./patterns-in-code";

/** Milliseconds for one pattern; what is not decided by then fails, and is to be written more plainly. */
const TIMEOUT = 120_000;
/** Milliseconds that an attack of 50,000 to 100,000 characters may take: linear patterns need a few, quadratic ones a thousand. */
const SLOW = 150;

const { patterns, unseen } = await patternsInCode();
const different = [
  ...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
];
const failures = unseen.map(
  (at) => `${at}: put together where this check cannot see it; do it at the top of a file of core`,
);

async function judge({ source, flags, at }: Pattern): Promise<void> {
  const result = await check(source, flags, { timeout: TIMEOUT });
  if (result.status === "safe") return;
  const place = `${at}: /${source}/${flags}`;
  if (result.status === "unknown") failures.push(`${place}\n    not decided: ${result.error.kind}`);
  else if (result.complexity.type === "exponential" || isSlow(source, flags, result.attack.string)) {
    failures.push(`${place}\n    ${result.complexity.summary}, by ${result.attack.pattern}`);
  }
}

/** Some verdicts are guesses from the number of steps, wrong where many words are tried at each place: the attack itself decides. */
function isSlow(source: string, flags: string, attack: string): boolean {
  const pattern = new RegExp(source, flags);
  const since = performance.now();
  pattern.exec(attack);
  return performance.now() - since > SLOW;
}

const waiting = [...different];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await judge(next);
  }),
);

console.log(
  `${different.length} regular expressions: ${failures.length === 0 ? "all linear" : `${failures.length} to mend`}`,
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
process.exit();
