/** The unified manifest before Microsoft's own schema, and what a schema cannot say. */
import type { UnifiedManifest } from "../unified-manifest";
import type { Known } from "./check-addin-only";
import { type Problem, problem } from "./problem";
import { schemaErrors } from "./unified-schema";

/** Microsoft 365's sizes for the package's own icons. */
const packagedSizes = { outline: 32, color: 192 } as const;

export function checkUnified(manifest: UnifiedManifest, known: Known): Problem[] {
  return [
    ...schemaErrors(manifest).map((text) => problem("manifest.json", text)),
    ...checkActions(manifest, known),
    ...checkIcons(manifest, known),
    ...checkAddresses(manifest, "manifest.json"),
  ];
}

function checkActions({ extensions = [] }: UnifiedManifest, known: Known): Problem[] {
  return extensions.flatMap(({ runtimes = [], ribbons = [], keyboardShortcuts = [] }) => {
    const actions = runtimes.flatMap((runtime) => runtime.actions ?? []);
    const functions = actions.filter(({ type }) => type === "executeFunction").map(({ id }) => id);
    const controls = ribbons.flatMap((ribbon) => ribbon.tabs ?? []).flatMap(buttonsOf);
    const keys = keyboardShortcuts.flatMap(({ shortcuts = [] }) => shortcuts.map(({ actionId }) => actionId));
    return [
      ...functions
        .filter((id) => !known.actions.includes(id))
        .map((id) => problem(`actions ${id}`, "is a function that the add-in does not associate")),
      ...controls
        .filter(({ actionId }) => !actions.some(({ id }) => id === actionId))
        .map(({ id, actionId }) =>
          problem(`controls ${id}`, `asks for an action that is not there: ${actionId}`),
        ),
      ...keys
        .filter((id) => !functions.includes(id))
        .map((id) =>
          problem(`keyboardShortcuts ${id}`, "is not among the functions, and keys run nothing else"),
        ),
      ...runtimes
        .filter(({ lifetime }) => lifetime !== "long")
        .map(({ id }) => problem(`runtimes ${id}`, "is not shared: lifetime is not long")),
    ];
  });
}

interface Button {
  id: string;
  actionId?: string;
}

function buttonsOf(tab: object): Button[] {
  const { groups = [] } = tab as { groups?: { controls?: Button[] }[] };
  return groups.flatMap(({ controls = [] }) => controls);
}

function checkIcons({ icons, extensions = [] }: UnifiedManifest, known: Known): Problem[] {
  const packaged = Object.entries(packagedSizes).map(([name, size]) => ({
    size,
    url: icons[name as keyof typeof packagedSizes],
  }));
  return [...packaged, ...iconsIn(extensions)].flatMap(({ size, url }) => {
    const name = url.slice(url.lastIndexOf("/") + 1);
    const file = known.icons(name);
    if (!file) return [problem(`icons ${name}`, "is not among the icons")];
    if (file.width === size && file.height === size) return [];
    return [problem(`icons ${name}`, `should have ${size} pixels and has ${file.width} by ${file.height}`)];
  });
}

/** Every {size, url} somewhere below. */
function iconsIn(value: unknown): { size: number; url: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const { size, url } = value as { size?: unknown; url?: unknown };
  if (typeof size === "number" && typeof url === "string") return [{ size, url }];
  return Object.values(value).flatMap(iconsIn);
}

function checkAddresses(value: unknown, where: string): Problem[] {
  if (typeof value === "string") {
    return /^http:/i.test(value) ? [problem(where, `"${value}" is not an https address`)] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => checkAddresses(child, `${where} ${key}`));
}
