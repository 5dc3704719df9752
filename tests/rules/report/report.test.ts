/** Findings in the forms that other programs and people read: nothing in them can break out of its cell. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsAsCsv } from "../../../core/rules/report/as-csv";
import { findingsAsMarkdown } from "../../../core/rules/report/as-markdown";
import { findingsAsSarif } from "../../../core/rules/report/as-sarif";
import type { Finding } from "../../../core/workbook/finding";

const finding: Finding = {
  level: "error", rule: "weight-sane", sheet: "Key results", cell: "M3", about: "O1.KR2",
  seen: '"A | B" has the weight -1.', why: "It counts backwards.", todo: "Type 0 or more.",
}; // prettier-ignore

const anyFinding = fc.record({
  level: fc.constantFrom("error", "warning", "info"),
  rule: fc.constant("weight-sane"),
  sheet: fc.oneof(fc.constantFrom("=HYPERLINK(1)", "Plan, old", '"Q"', "+x", "@y"), fc.string()),
  cell: fc.constantFrom("A1", null),
  seen: fc.oneof(fc.constantFrom("a\r\nb", "<script>", "| a | b |", "`x`"), fc.string()),
  why: fc.string(),
  todo: fc.string(),
}) satisfies fc.Arbitrary<Finding>;

describe("findings as CSV", () => {
  it("are read back as they were, and no cell begins a formula", () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 5 }), (findings) => {
        const [header, ...rows] = parse(findingsAsCsv(findings), { relax_column_count: false });
        expect(header).toHaveLength(10);
        expect(rows.map((row) => row[5]?.replace(/^'/, ""))).toEqual(
          findings.map(({ seen }) => (/^[=+\-@\t\r]/.test(seen) ? seen : seen.replace(/^'/, ""))),
        );
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe("findings as Markdown", () => {
  it("are a table a sheet", () => {
    expect(findingsAsMarkdown([finding])).toContain('| M3 | Error | weight-sane | "A \\| B" has the weight -1. | Type 0 or more. |');
  }); // prettier-ignore

  it("have as many cells a row as the header, whatever the texts", () => {
    fc.assert(
      fc.property(anyFinding, (one) => {
        const row = findingsAsMarkdown([one]).trimEnd().split("\n").pop() ?? "";
        expect(row.replace(/\\[\\|]/g, "").split("|")).toHaveLength(7);
        expect(row.replace(/\\./g, "")).not.toMatch(/[<>`]/);
      }),
    );
  });

  it("say that there are none", () => {
    expect(findingsAsMarkdown([])).toBe("Nothing was found.\n");
  });
});

describe("findings as SARIF", () => {
  it("name rule, level, place and why they are waived", () => {
    const waived: Finding = { ...finding, waived: { reason: "On purpose", by: null, until: null } };
    const { runs } = findingsAsSarif([finding, waived], "a folder\\plan.xlsx", "1.2.3") as {
      runs: { results: unknown[] }[];
    };
    expect(runs[0]?.results).toMatchObject([
      {
        ruleId: "weight-sane",
        level: "error",
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: "a%20folder/plan.xlsx" } },
            logicalLocations: [{ fullyQualifiedName: "Key results!M3", name: "O1.KR2" }],
          },
        ],
      },
      { suppressions: [{ justification: "On purpose" }] },
    ]);
  });
});
