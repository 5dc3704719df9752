/** A mapping as the text of a file: JSON with an entry a line, to be edited like a table. */
import { mappingParts } from "./plan-mapping";
import type { PlanMapping } from "./plan-mapping";

export function printMapping(mapping: PlanMapping): string {
  const parts = mappingParts.map((part) => {
    const lines = mapping[part].map((entry) => `    ${spaced(JSON.stringify(entry, null, 1))}`);
    return lines.length === 0 ? `  "${part}": []` : `  "${part}": [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n  "version": ${mapping.version},\n${parts.join(",\n")}\n}\n`;
}

/** On one line. Line breaks of texts are escaped in JSON, so all that are there are between the parts. */
function spaced(json: string): string {
  return json.replace(/\n\s*/g, " ").replace(/\[ /g, "[").replace(/ \]/g, "]");
}
