/** What people put beside the sheets that are written anew by every build: the dashboard and the findings. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { dashboardColumns } from "../dashboard/dashboard-layout";
import { findingColumns } from "../columns/findings-columns";
import { keepCells } from "./keep-cells";
import type { KeptCells } from "./kept-cells";
import { headersOn } from "../reading/read-table";
import { findingKey } from "./sheet-keys";
import type { SheetNames } from "../sheet-names";

/** On the dashboard every cell keeps its address; on Findings it stays beside its finding, as long as that is found again. */
export function keepBeside({ sheets }: WorkbookSnapshot, names: Partial<SheetNames>): KeptCells {
  const kept: KeptCells = {};
  const dashboard = sheets.find(({ name }) => name === names.dashboard);
  if (dashboard) {
    kept.dashboard = keepCells({
      sheet: dashboard,
      headerRow: -1,
      columnOf: new Map(Object.entries(dashboardColumns)),
      typed: new Set(),
      rowKeys: new Map(dashboard.values.map((_, row) => [row, `=${row}`])),
    });
  }
  const findings = sheets.find(({ name }) => name === names.findings);
  if (findings) {
    const table = headersOn(findings, findingColumns);
    const rowKeys = new Map<number, string>();
    for (let row = table.headerRow + 1; row < findings.values.length; row++) {
      const text = (key: (typeof findingColumns)[number]["key"]): string =>
        String(findings.values[row]?.[table.columnOf.get(key) ?? -1] ?? "");
      const finding = { rule: text("rule"), sheet: text("sheet"), cell: text("cell"), seen: text("seen") };
      if (finding.rule !== "") rowKeys.set(row, findingKey(finding));
    }
    kept.findings = keepCells({ ...table, typed: new Set(), rowKeys });
  }
  return kept;
}
