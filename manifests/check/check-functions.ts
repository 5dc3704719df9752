/** functions.json, which tells Excel what functions there are: before Microsoft's schema, and against what the add-in associates. */
import type { UnifiedManifest } from "../unified-manifest";
import { type Problem, problem } from "./problem";
import { schemaErrors } from "./unified-schema";

interface Metadata {
  functions?: { id?: string; name?: string; helpUrl?: string }[];
}

/** ids: what the add-in passes to CustomFunctions.associate. */
export function checkFunctions(
  metadata: Metadata,
  ids: readonly string[],
  manifest: UnifiedManifest,
): Problem[] {
  const functions = metadata.functions ?? [];
  const found = functions.map(({ id = "" }) => id);
  const names = functions.map(({ name = "" }) => name.toUpperCase());
  return [
    ...checkSchema(metadata, manifest),
    ...found
      .filter((id) => !ids.includes(id))
      .map((id) => problem(`functions.json ${id}`, "is behind no function of the add-in")),
    ...ids
      .filter((id) => !found.includes(id))
      .map((id) => problem(`functions.json ${id}`, "is missing, so Excel will not know the function")),
    ...functions
      .filter(({ helpUrl }) => helpUrl !== undefined && !helpUrl.startsWith("https://"))
      .map(({ id = "", helpUrl }) => problem(`functions.json ${id}`, `"${helpUrl}" is not an https address`)),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => problem(`functions.json ${name}`, "names two functions")),
  ];
}

/** The unified manifest's schema describes the same functions, so they are checked as if they stood in it. */
function checkSchema(metadata: Metadata, manifest: UnifiedManifest): Problem[] {
  const extensions = (manifest.extensions ?? []).map((extension) => ({
    ...extension,
    runtimes: (extension.runtimes ?? []).map((runtime) => ({
      ...runtime,
      customFunctions: { ...runtime.customFunctions, functions: metadata.functions ?? [] },
    })),
  }));
  const without = schemaErrors(manifest);
  return schemaErrors({ ...manifest, extensions })
    .filter((text) => !without.includes(text))
    .map((text) => problem("functions.json", text));
}
