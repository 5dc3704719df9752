/** The columns of a table with their roles: header words and contents first, then what the columns say together. */
import type { Grid } from "../tables/grid";
import { headerWordsAt } from "../tables/header-group";
import type { TableShape } from "../tables/table-shape";
import { sample } from "../tables/table-shape";
import { serialToIsoDay } from "../../workbook/dates";
import { columnWhy } from "../../messages/en/sheets";
import type { ColumnReading, RowReading } from "../reading";
import type { ColumnProfile } from "./column-profile";
import { profileColumn } from "./column-profile";
import type { HeaderMeaning } from "./header-meaning";
import { headerMeaning } from "./header-meaning";
import { joinPeriods } from "./period";
import { resolveRoles } from "./resolve-roles";
import type { RoleColumn } from "./role-table";
import { SURE } from "./role-table";
import type { ColumnEvidence } from "./score-roles";
import { ranked } from "./score-roles";

/** Rows whose contents are looked at for a role; more where a column has hardly anything in those. */
const PROFILE_ROWS = 300;
const SPARSE_COLUMN_ROWS = 3000;
const SPARSE_COLUMN_CELLS = 15;
/** Longer group headers are titles and complete nothing. */
const GROUP_CHARACTERS = 30;

export interface ColumnsRead {
  columns: ColumnReading[];
  /** What was counted in each, in the same order. */
  profiles: ColumnProfile[];
}

export function readColumns(
  grid: Grid,
  header: number[],
  rows: RowReading[],
  shape: TableShape,
  year: number,
): ColumnsRead {
  const all = rows.filter((row) => row.kind === "data").map((row) => row.row);
  const data = sample(all, PROFILE_ROWS);
  const evidence: ColumnEvidence[] = [];
  for (let column = shape.from; column <= shape.to; column++) {
    const { own, group } =
      header.length === 0 ? { own: null, group: null } : headerWordsAt(grid, header, column);
    const shown = own === null ? null : headerShown(grid, header, column, own);
    const profile = profileColumn(grid, column, data);
    evidence.push({
      column,
      header: group !== null && shown !== null ? `${group} | ${shown}` : shown,
      meaning: shown === null ? null : joinedMeaning(group, shown),
      isHidden: grid.isHidden(column),
      sharedFrom: sharedHeader(grid, header, column),
      bands: rows.filter(({ kind, textColumn }) => kind === "band" && textColumn === column).length,
      group: group === null ? null : headerMeaning(group),
      profile:
        profile.count < SPARSE_COLUMN_CELLS && data.length < all.length
          ? profileColumn(grid, column, sample(all, SPARSE_COLUMN_ROWS))
          : profile,
    });
  }
  const { columns } = resolveRoles(evidence, year);
  return { columns: columns.map(readColumn), profiles: columns.map(({ profile }) => profile) };
}

/** "Year" below "Baseline" is a baseline year: where the words of their own are not clear, those of the group complete them. */
function joinedMeaning(group: string | null, own: string): HeaderMeaning {
  const meaning = headerMeaning(own);
  const isClear = Object.values(meaning.roles).some((score) => score >= SURE);
  const isPeriod = meaning.period !== null && Object.keys(meaning.roles).length === 0;
  if (group === null || group.length > GROUP_CHARACTERS || isClear || isPeriod) return meaning;
  return { ...headerMeaning(`${group} ${own}`), period: meaning.period };
}

/** "Goal" merged over a column of numbers and one of texts. */
function sharedHeader(grid: Grid, header: number[], column: number): number | null {
  const row = header[header.length - 1];
  const merge = row === undefined ? null : grid.mergeOver(row, column);
  return merge && merge.columns > 1 ? merge.column : null;
}

/** A real date as a header is shown as its month: 44866 → "2022-11". */
function headerShown(grid: Grid, header: number[], column: number, own: string): string {
  const row = [...header].reverse().find((r) => grid.text(r, column) === own);
  const value = row === undefined ? null : grid.value(row, column);
  if (typeof value !== "number" || row === undefined) return own;
  const isMonth = grid.isDate(row, column) || (value > 32874 && value < 73051 && Number.isInteger(value));
  const day = isMonth ? serialToIsoDay(value, grid.dateSystem) : null;
  return day === null ? own : day.slice(0, 7);
}

function readColumn({ column, header, meaning, group, profile, scores, role }: RoleColumn): ColumnReading {
  const own = Math.max(0.05, scores[role]);
  const second = ranked(scores).find((other) => other !== role);
  const rival = second === undefined ? 0 : Math.max(0, scores[second]);
  const share = own / (own + rival + 0.05);
  // Squared doubt: of the labelled columns, all that scored 0.5 or more before were right.
  const doubt = 1 - (share * 0.6 + Math.min(1, own) * 0.4);
  const confidence = Math.max(0.05, Math.min(0.99, 1 - doubt * doubt));
  const isDated = role === "actual" || role === "target" || role === "baseline";
  const isNamed = (meaning?.roles[role] ?? 0) > 0 || (group?.roles[role] ?? 0) > 0;
  return {
    column,
    header,
    role,
    confidence: round(confidence),
    runnerUp:
      second !== undefined && rival > 0.1
        ? { role: second, confidence: round(Math.min(confidence, rival * 0.6)) }
        : null,
    period: isDated ? joinPeriods(group?.period ?? null, meaning?.period ?? null) : null,
    why: columnWhy(role, header, isNamed, profile),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
