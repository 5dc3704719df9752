/**
 * A unified manifest before Microsoft's schema of its version, which @microsoft/app-manifest brings along: nothing is fetched. The
 * package's own function for this needs fs-extra, which 1.1.2 does not declare, so the schema is compiled here as it does it there.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Validate {
  (data: unknown): boolean;
  errors?: { instancePath: string; message?: string; params: unknown }[] | null;
}
interface Ajv {
  compile: (schema: object) => Validate;
}

const require = createRequire(import.meta.url);
const ofManifestPackage = createRequire(require.resolve("@microsoft/app-manifest"));

/** Each text: where, and what the schema says. Empty: the manifest fits. Throws where the package knows no such version. */
export function schemaErrors(manifest: { manifestVersion: string; extensions?: unknown }): string[] {
  // JSON turns keys without a value into nothing, and so does whoever reads the file.
  const written: unknown = JSON.parse(JSON.stringify(manifest));
  const validate = compiled(manifest.manifestVersion);
  if (validate(written)) return [];
  const errors = (validate.errors ?? []).map(
    ({ instancePath, message = "does not fit", params }) =>
      `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
  );
  return [...new Set(errors)];
}

const known = new Map<string, Validate>();

function compiled(version: string): Validate {
  const before = known.get(version);
  if (before) return before;
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  // Microsoft's files hold \a and \v, which JSON does not know.
  const text = readFileSync(require.resolve(path), "utf8")
    .replace(/\\a/g, String.raw`\u0007`)
    .replace(/\\v/g, String.raw`\u000b`);
  const { default: Draft04 } = ofManifestPackage("ajv-draft-04") as { default: new (options: object) => Ajv };
  const { default: addFormats } = ofManifestPackage("ajv-formats") as {
    default: (ajv: Ajv, formats: string[]) => void;
  };
  const ajv = new Draft04({ allErrors: true, strictTypes: false });
  addFormats(ajv, ["uri", "email", "regex"]);
  const validate = ajv.compile(JSON.parse(text) as object);
  known.set(version, validate);
  return validate;
}
