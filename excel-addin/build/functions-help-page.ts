/** functions.html: the help that Excel opens from a function's tooltip. */
import { functionsHelp as say } from "../../core/messages/en/functions-help";
import type { FunctionMetadata, FunctionsMetadata } from "./functions-metadata";

export function functionsHelpPage({ functions }: FunctionsMetadata, namespace: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>${escaped(say.title)}</title>
    <style>
      body { max-width: 44em; margin: 2em auto; padding: 0 1em; color-scheme: light dark; font: 1em/1.5 system-ui, sans-serif; }
      th, td { padding: 0.25em 1em 0.25em 0; text-align: start; vertical-align: top; }
    </style>
  </head>
  <body>
    <h1>${escaped(say.title)}</h1>
    <p>${escaped(say.intro)}</p>
${functions.map((one) => section(one, namespace)).join("\n")}
    <h2>${escaped(say.blankTitle)}</h2>
    <p>${escaped(say.blank)}</p>
    <p><code>${escaped(say.blankExample)}</code></p>
  </body>
</html>
`;
}

function section({ id, name, description, parameters }: FunctionMetadata, namespace: string): string {
  const names = parameters.map(({ name: argument, optional }) => (optional ? `[${argument}]` : argument));
  const rows = parameters.map(({ name: argument, description: means, optional }) => {
    const text = optional ? `${means} ${say.optional}` : means;
    return `      <tr><th scope="row"><code>${escaped(argument)}</code></th><td>${escaped(text)}</td></tr>`;
  });
  const example = say.examples[id];
  if (example === undefined) throw new Error(`The function ${id} has no example in functions-help.ts.`);
  return `    <h2 id="${escaped(id)}">${escaped(`${namespace}.${name}(${names.join(", ")})`)}</h2>
    <p>${escaped(description)}</p>
    <table>
      <tr><th scope="col">${escaped(say.argument)}</th><th scope="col">${escaped(say.means)}</th></tr>
${rows.join("\n")}
    </table>
    <p>${escaped(say.example)}: <code>${escaped(example)}</code></p>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
