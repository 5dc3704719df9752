/** Findings as SARIF 2.1.0 (OASIS), which code-scanning and review tools read. */
import type { Finding } from "../../workbook/finding";
import { everyRule } from "../every-rule";

const sarifLevel = { error: "error", warning: "warning", info: "note" } as const;

/** `file`: the workbook, as a relative path or its name; `version`: of this program. Plain data, ready for JSON. */
export function findingsAsSarif(findings: readonly Finding[], file: string, version: string): object {
  const ids = [...new Set([...everyRule.map(({ meta }) => meta.id), ...findings.map(({ rule }) => rule)])];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const metas = new Map(everyRule.map(({ meta }) => [meta.id, meta]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "okr",
            version,
            rules: ids.map((id) => {
              const meta = metas.get(id);
              if (!meta) return { id };
              return {
                id,
                shortDescription: { text: meta.title },
                fullDescription: { text: meta.why },
                help: { text: meta.todo },
                defaultConfiguration: { level: sarifLevel[meta.level] },
              };
            }),
          },
        },
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexOf.get(finding.rule),
          level: sarifLevel[finding.level],
          message: { text: `${finding.seen} ${finding.todo}` },
          locations: [locationOf(finding, file)],
          ...(finding.waived && {
            suppressions: [{ kind: "external", status: "accepted", justification: finding.waived.reason }],
          }),
        })),
      },
    ],
  };
}

function locationOf({ sheet, cell, about }: Finding, file: string): object {
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  return {
    physicalLocation: { artifactLocation: { uri: encodeURI(file.replace(/\\/g, "/")) } },
    logicalLocations: [{ fullyQualifiedName: place, name: about ?? cell ?? sheet, kind: "member" }],
  };
}
