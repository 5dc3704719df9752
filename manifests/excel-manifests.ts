/** `npm run excel:manifests -- --origin https://… [--website https://…]`: writes the manifests for developers and for production. */
import { parseArgs } from "node:util";
import { dev, isPlaceholder, production } from "./deployment";
import { writeManifests } from "./write-manifests";

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const { values } = parseArgs({ options: { origin: { type: "string" }, website: { type: "string" } } });
  const deployed = production(values.origin, values.website);
  for (const deployment of [dev, deployed]) {
    say(`${writeManifests(deployment)}: ${deployment.displayName} from ${deployment.origin}`);
  }
  if (isPlaceholder(deployed.origin)) {
    say("production holds a placeholder: say where dist/excel will be served from with --origin https://…");
  }
  if (isPlaceholder(deployed.website)) {
    say("support, privacy and terms hold a placeholder: say where yours stand with --website https://…");
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
