/** Whether HtmlService would serve Sidebar.html as it was built: a script that it does not change, nothing that is fetched. */
import { parse } from "acorn";

/** What is wrong, in a sentence each. */
export function checkSidebar(html: string): string[] {
  const parts = scriptsOf(html);
  const scripts = parts.filter(([, attributes = ""]) => !attributes.includes("application/json"));
  return [
    ...found(
      fetched,
      scriptsOf(html).reduce((rest, [, , script]) => rest.replace(script, () => ""), html),
    ),
    ...scripts.flatMap(([, , code = ""]) => [...found(changed, code), ...checkSyntax(code)]),
    ...(scripts.length === 1 ? [] : [`has ${scripts.length} scripts instead of one`]),
    ...found(strange, html),
  ];
}

type Finding = readonly [pattern: RegExp, problem: string];

/** In the page around its scripts. */
const fetched: readonly Finding[] = [
  [/\b(?:src|href|action|data)\s*=\s*["']?(?!data:|#)[^\s>"']/i, "loads something from elsewhere"],
  [/@import|url\(\s*["']?(?!data:|#)[^)]/i, "has a style that loads something from elsewhere"],
];

/** In a script: what HtmlService, or the end of a script, would make something else of. */
const changed: readonly Finding[] = [
  [/`/, "has a backtick in its script: HtmlService takes comments out of template literals"],
  [
    /\/\/|\/\*/,
    "has what looks like a comment in its script: HtmlService takes it out, even where it stands in a text",
  ],
  [/<\/script|<!--/i, "has in its script what ends a script in a page"],
  [/<\?/, "has in its script what begins a scriptlet of HtmlService's templates"],
  [
    /\bimport\(|\bnew Worker\(|\bimportScripts\(/,
    "loads a part of its script later, from a file that is not there",
  ],
];

const strange: readonly Finding[] = [
  [/[^\t\n\r\x20-\x7e]/, "has a character that is not ASCII, and HtmlService may change it"],
];

function found(findings: readonly Finding[], text: string): string[] {
  return findings.flatMap(([pattern, problem]) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 40), match.index + 40).replace(/\s+/g, " ");
    return [`${problem}: ...${around}...`];
  });
}

function checkSyntax(code: string): string[] {
  try {
    parse(code, { ecmaVersion: 2020, sourceType: "script" });
    return [];
  } catch (error) {
    return [
      `has a script that browsers cannot read: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
}

/** As matches: the whole, its attributes, its contents. Cut at the ends first, so that no text takes more than linear time. */
function scriptsOf(html: string): [whole: string, attributes: string, script: string][] {
  return html
    .split(/<\/script>/i)
    .slice(0, -1)
    .flatMap((piece) => {
      const begin = /<script([^<>]*)>/i.exec(piece);
      if (!begin) return [];
      const [tag, attributes = ""] = begin;
      return [
        [piece.slice(begin.index), attributes, piece.slice(begin.index + tag.length)] as [
          string,
          string,
          string,
        ],
      ];
    });
}
