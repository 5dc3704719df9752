/** What people put beside the dashboard, which is written anew by every build. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { dashboardColumns } from "../dashboard/dashboard-layout";
import { keepCells } from "./keep-cells";
import type { KeptCells } from "./kept-cells";
import type { SheetNames } from "../sheet-names";

/** Every cell keeps its address. */
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
  return kept;
}
