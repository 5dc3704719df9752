/**
 * `tsx tests/side-by-side.ts excel:build "fuzz -- --share 0.1"`: runs scripts of package.json, as many at a time as there are cores,
 * in the order given. What each says is printed when it ends. Exits with 1 where one fails; the others are seen through all the same.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const waiting = process.argv.slice(2);
const failed: string[] = [];

async function run(script: string): Promise<void> {
  const since = performance.now();
  const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => void said.push(part));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) failed.push(script);
  const seconds = Math.round((performance.now() - since) / 1000);
  console.log(`${code === 0 ? "✓" : "✗"} ${script} (${seconds} s)`);
  if (said.length > 0) console.log(Buffer.concat(said).toString().trimEnd());
}

await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) await run(script);
  }),
);
if (failed.length > 0) console.error(`Failed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
