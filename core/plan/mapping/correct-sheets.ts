/** Applies what people have said on sheets, tables and columns to what was found on them. */
import { mappingFindings, settledWhy } from "../../messages/en/mapping";
import type { Finding } from "../../workbook/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { SheetReading } from "../reading";
import { readTables } from "../sheets/read-sheets";
import type { ReadSheetsOptions } from "../sheets/read-sheets";
import { makeGrid } from "../tables/grid";
import { correctColumns } from "./correct-columns";
import { correctTables } from "./correct-tables";
import { mappingFinding } from "./corrections";
import type { AppliedMappings, MappingsToApply } from "./corrections";
import { emptyMapping, isEmptyMapping, mappingParts } from "./plan-mapping";
import type { MappedSheet, PlanMapping } from "./plan-mapping";

export interface CorrectedSheets extends Omit<AppliedMappings, "kinds"> {
  sheets: SheetReading[];
}

/** What nothing is said about stays as it was found. In what is to be kept, `kinds` are as they were. */
export function correctSheets(
  snapshot: WorkbookSnapshot,
  found: SheetReading[],
  mappings: MappingsToApply,
  options: ReadSheetsOptions,
): CorrectedSheets {
  const keep: PlanMapping = { ...emptyMapping, kinds: mappings.kept.kinds };
  if (isEmptyMapping(mappings.kept) && isEmptyMapping(mappings.given))
    return { sheets: found, keep, findings: [] };
  const findings: Finding[] = [];
  const take = (part: PlanMapping): void => {
    keep.sheets = [...keep.sheets, ...part.sheets];
    keep.tables = [...keep.tables, ...part.tables];
    keep.columns = [...keep.columns, ...part.columns];
  };
  const sheets = found.map((reading, i) => {
    const sheet = snapshot.sheets[i];
    const own = { kept: of(mappings.kept, reading.name), given: of(mappings.given, reading.name) };
    const isSaid = !isEmptyMapping(own.kept) || !isEmptyMapping(own.given);
    if (!sheet || !isSaid || options.skipSheets.includes(sheet.name)) return reading;
    const corrected = correctSheet(snapshot, sheet, reading, own, options);
    take(corrected.keep);
    findings.push(...corrected.findings);
    return corrected.sheet;
  });
  const inPlan = new Set(
    snapshot.sheets.map(({ name }) => name).filter((name) => !options.skipSheets.includes(name)),
  );
  for (const name of sheetsNamed(mappings)) {
    if (inPlan.has(name)) continue;
    take(of(mappings.kept, name));
    const entries = countEntries(of(mappings.kept, name)) + countEntries(of(mappings.given, name));
    findings.push(mappingFinding("mapping-does-not-fit", name, null, mappingFindings.noSheet(name, entries)));
  }
  return { sheets, keep, findings };
}

function correctSheet(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  found: SheetReading,
  { kept, given }: MappingsToApply,
  options: ReadSheetsOptions,
): { sheet: SheetReading; keep: PlanMapping; findings: Finding[] } {
  const keep: PlanMapping = { ...emptyMapping, tables: kept.tables, columns: kept.columns };
  const findings: Finding[] = [];
  if (given.sheets.some(({ isPlan }) => isPlan !== given.sheets[0]?.isPlan)) {
    findings.push(mappingFinding("mapping-says-twice", sheet.name, null, mappingFindings.twice(sheet.name)));
  }
  const said = last(given.sheets);
  const settled = said ?? last(kept.sheets);
  if (settled && (!said || said.isPlan !== found.isPlan)) keep.sheets = [settled];

  // Whoever says where the tables of a sheet stand wants them read.
  const isImplied = !settled && !found.isPlan && given.tables.length + kept.tables.length > 0;
  const isPlan = settled?.isPlan ?? (found.isPlan || isImplied);
  if (!isPlan) {
    const entries = given.columns.length + kept.columns.length + given.kinds.length + kept.kinds.length;
    if (!settled && entries > 0)
      findings.push(
        mappingFinding(
          "mapping-does-not-fit",
          sheet.name,
          null,
          mappingFindings.notAPlan(sheet.name, entries),
        ),
      );
    return { sheet: found.isPlan ? leftOut(found) : found, keep, findings };
  }

  // What was read on its side has no columns of the sheet that a mapping could name.
  if (found.turned && given.tables.length + kept.tables.length === 0) return { sheet: found, keep, findings };

  const year = Number(options.today.slice(0, 4));
  const grid = makeGrid(sheet, snapshot.dateSystem);
  const readAnyway = found.isPlan ? found.tables : readTables(sheet, snapshot.dateSystem, year);
  const placed = correctTables(grid, readAnyway, { kept: kept.tables, given: given.tables }, year);
  if (placed.finding) findings.push(placed.finding);
  keep.tables = placed.keep;
  if (isImplied && placed.finding) return { sheet: found, keep, findings };
  if (isImplied) keep.sheets = [{ sheet: sheet.name, isPlan }];
  if (placed.tables.length === 0) {
    keep.sheets = kept.sheets;
    findings.push(
      mappingFinding("mapping-does-not-fit", sheet.name, null, mappingFindings.noTables(sheet.name)),
    );
    return { sheet: found, keep, findings };
  }
  const columns = correctColumns(placed.tables, { kept: kept.columns, given: given.columns });
  keep.columns = columns.keep;
  const reading: SheetReading = found.isPlan
    ? { ...found, tables: columns.tables }
    : { ...found, isPlan: true, confidence: 1, reason: null, tables: columns.tables, setByPerson: true };
  return { sheet: reading, keep, findings: [...findings, ...columns.findings] };
}

const leftOut = ({ name }: SheetReading): SheetReading => ({
  name,
  isPlan: false,
  confidence: 1,
  reason: settledWhy.noPlan,
  tables: [],
  setByPerson: true,
});

const last = (entries: readonly MappedSheet[]): MappedSheet | undefined => entries[entries.length - 1];

/** The entries that speak of a sheet. */
function of(mapping: PlanMapping, name: string): PlanMapping {
  const speaks = ({ sheet }: { sheet: string }): boolean => sheet === name;
  return {
    version: mapping.version,
    sheets: mapping.sheets.filter(speaks),
    tables: mapping.tables.filter(speaks),
    columns: mapping.columns.filter(speaks),
    kinds: mapping.kinds.filter(speaks),
  };
}

const sheetsNamed = ({ kept, given }: MappingsToApply): Set<string> =>
  new Set(
    [kept, given].flatMap((mapping) =>
      mappingParts.flatMap((part) => mapping[part].map(({ sheet }) => sheet)),
    ),
  );

const countEntries = (mapping: PlanMapping): number =>
  mappingParts.reduce((sum, part) => sum + mapping[part].length, 0);
