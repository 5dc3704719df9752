/** Every regular expression of the product: those written out, found in the source, and those that core puts together as it is loaded. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import "zod/mini"; // Loaded before patterns are counted: its own are not ours.

export interface Pattern {
  source: string;
  flags: string;
  /** "core/plan/cells/owner-cell.ts:21" */
  at: string;
}

export interface PatternsFound {
  patterns: Pattern[];
  /** Places that put a pattern together where loading the code does not show it: in a function, or outside core. */
  unseen: string[];
}

const root = join(import.meta.dirname, "../..");
const rooms = ["core", "pane", "excel-addin", "sheets-addon", "workbench"].filter((room) =>
  existsSync(join(root, room)),
);

export async function patternsInCode(): Promise<PatternsFound> {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, room, name)),
  );
  const written: Pattern[] = [];
  const places: string[] = [];
  for (const file of files) {
    const found = inSource(file);
    written.push(...found.written);
    places.push(...found.places);
  }
  const built = await builtOnLoad(files.filter((file) => relative(root, file).startsWith("core/")));
  const seen = new Set(built.map((pattern) => pattern.at));
  return { patterns: [...written, ...built], unseen: places.filter((at) => !seen.has(at)) };
}

function inSource(file: string): { written: Pattern[]; places: string[] } {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const placeOf = (node: ts.Node): string =>
    `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const written: Pattern[] = [];
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      written.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        at: placeOf(node),
      });
    }
    const builds = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (builds && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") {
      places.push(placeOf(node));
    }
    node.forEachChild(visit);
  };
  visit(source);
  return { written, places };
}

/** Loads each file with a constructor in RegExp's place that remembers what it was given, and by which line. */
async function builtOnLoad(files: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  const remember = (pattern: RegExp): RegExp => {
    const line = (new Error().stack ?? "").split("\n").find((frame) => frame.includes(join(root, "core")));
    const [, file, number] = /(\/core\/[^:]+):(\d+)/.exec(line ?? "") ?? [];
    const at = `${(file ?? "").slice(1)}:${number ?? ""}`;
    if (file !== undefined) built.push({ source: pattern.source, flags: pattern.flags, at });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given: [string, string?]) => remember(new target(...given)),
    apply: (target, _, given: [string, string?]) => remember(target(...given)),
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
