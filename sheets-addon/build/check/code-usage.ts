/** What a script takes from its surroundings, read from its syntax. */
import { parse } from "acorn";
import { analyze } from "eslint-scope";
import type { Usage } from "../services";

export interface CodeUsage extends Usage {
  /** Names that the code asks about with `typeof` before it uses them: they may be missing. */
  asked: ReadonlySet<string>;
  /** Names of functions that it gives to menus and triggers as plain texts. */
  named: ReadonlySet<string>;
}

interface Node {
  type: string;
  [field: string]: unknown;
}

/** @throws SyntaxError where `code` is not a script in ES2020 */
export function codeUsage(code: string): CodeUsage {
  const program = parse(code, { ecmaVersion: 2020, sourceType: "script", ranges: true });
  const scopes = analyze(program as Parameters<typeof analyze>[0], {
    ecmaVersion: 2020,
    sourceType: "script",
  });
  const usage = {
    globals: new Set((scopes.globalScope?.through ?? []).map(({ identifier }) => identifier.name)),
    members: new Set<string>(),
    asked: new Set<string>(),
    named: new Set<string>(),
  };
  for (const node of nodes(program)) note(node, usage);
  return usage;
}

function note(node: Node, { members, asked, named }: Record<"members" | "asked" | "named", Set<string>>) {
  if (node.type === "UnaryExpression" && node["operator"] === "typeof") add(asked, nameOf(node["argument"]));
  if (node.type === "MemberExpression") add(members, nameOf(node["property"]) ?? textOf(node["property"]));
  if (node.type !== "CallExpression" || !isNode(node["callee"])) return;
  const given = node["arguments"] as unknown[];
  const method = nameOf(node["callee"]["property"]);
  if (method === "addItem") add(named, textOf(given[1]));
  if (method === "newTrigger") add(named, textOf(given[0]));
}

function add(names: Set<string>, name: string | null) {
  if (name !== null) names.add(name);
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const nameOf = (value: unknown): string | null =>
  isNode(value) && value.type === "Identifier" ? String(value["name"]) : null;

const textOf = (value: unknown): string | null =>
  isNode(value) && value.type === "Literal" && typeof value["value"] === "string" ? value["value"] : null;

/** Not recursive: minimized expressions nest deeper than a stack holds. */
function* nodes(program: unknown): Generator<Node> {
  const left: unknown[] = [program];
  while (left.length > 0) {
    const next = left.pop();
    if (Array.isArray(next)) left.push(...(next as unknown[]));
    if (!isNode(next)) continue;
    yield next;
    left.push(...Object.values(next));
  }
}
