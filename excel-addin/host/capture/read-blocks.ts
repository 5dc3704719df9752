/** Reads the sheets' cells in blocks of rows that fit into a response, several blocks a request. */
import type { CellValue, Rectangle } from "../../../core/workbook/cells";
import { rangeAddress } from "../../../core/workbook/a1";
import type { HostProgress } from "../../../core/workbook/workbook-host";
import { isTooLarge } from "../excel-host-error";
import type { ExcelSession } from "../excel-session";
import type { PlacedSheet } from "./locate-content";
import { loadLooks, loadLooksByLine, type Looks } from "./load-looks";

/** Rows of one sheet with all that a snapshot says about them. Arrays count from the block's first cell. */
export interface Block extends Looks {
  area: Rectangle;
  values: CellValue[][];
  formulas: CellValue[][];
  numberFormats: string[][];
}

interface Wanted {
  sheet: string;
  area: Rectangle;
}

/** A response may have 5 MB; a cell of a plan takes about 200 bytes with its formula, its format and how it looks. */
const CELLS_IN_A_RESPONSE = 12_000;

export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  session: ExcelSession,
  onProgress?: HostProgress,
): Promise<Map<string, Block[]>> {
  const blocks = new Map<string, Block[]>();
  const all = sheets.reduce((sum, { used }) => sum + cellsIn(used), 0);
  let done = 0;
  for (const request of requestsFor(sheets)) {
    await read(context, request, session, blocks);
    done += request.reduce((sum, { area }) => sum + cellsIn(area), 0);
    onProgress?.(done, all);
  }
  return blocks;
}

const cellsIn = (area: Rectangle | null): number => (area ? area.rows * area.columns : 0);

/** What Excel finds too large is asked for in halves: long texts are rare, and nobody can know before. */
async function read(
  context: Excel.RequestContext,
  request: readonly Wanted[],
  session: ExcelSession,
  into: Map<string, Block[]>,
): Promise<void> {
  const asked = request.map((wanted) => ask(context, wanted, session));
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halved(request) : null;
    if (!halves) throw error;
    for (const half of halves) await read(context, half, session, into);
    return;
  }
  request.forEach(({ sheet }, i) => {
    const block = asked[i]?.();
    if (block) into.set(sheet, [...(into.get(sheet) ?? []), block]);
  });
}

function ask(context: Excel.RequestContext, { sheet, area }: Wanted, session: ExcelSession): () => Block {
  const range = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(area)).untrack();
  range.load("values,formulas,numberFormat");
  const looks = session.isSetSupported("1.9") ? loadLooks(range) : loadLooksByLine(range, area);
  return () => ({
    area,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    ...looks(),
  });
}

function requestsFor(sheets: readonly PlacedSheet[]): Wanted[][] {
  const requests: Wanted[][] = [];
  let room = 0;
  for (const { name, used } of sheets) {
    if (!used) continue;
    const end = used.row + used.rows;
    for (let row = used.row; row < end;) {
      if (room < used.columns || requests.length === 0) {
        requests.push([]);
        room = Math.max(CELLS_IN_A_RESPONSE, used.columns);
      }
      const rows = Math.min(end - row, Math.floor(room / used.columns));
      requests[requests.length - 1]?.push({ sheet: name, area: { ...used, row, rows } });
      room -= rows * used.columns;
      row += rows;
    }
  }
  return requests;
}

/** Null where there is nothing to divide: one row. */
function halved(request: readonly Wanted[]): [Wanted[], Wanted[]] | null {
  const [only] = request;
  if (!only) return null;
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const { sheet, area } = only;
  if (area.rows === 1) return null;
  const rows = Math.ceil(area.rows / 2);
  return [
    [{ sheet, area: { ...area, rows } }],
    [{ sheet, area: { ...area, row: area.row + rows, rows: area.rows - rows } }],
  ];
}
