/** Notes of a sheet: the comments part, and the drawing of their boxes that spreadsheet programs also want. */
import { cellAddress } from "../../../core/workbook/a1";
import type { CellText } from "../../../core/workbook/cells";
import type { SheetSpec } from "../../../core/workbook/patch";
import { XML_HEADER } from "../package/namespaces";
import { escapeCellText } from "../xml/xml-text";

const AUTHOR = "OKR Ledger";

export function notesOf(sheet: SheetSpec): CellText[] {
  const notes: CellText[] = [];
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.note) notes.push([row, column, cell.note]);
    }),
  );
  return notes;
}

export function commentsXml(notes: readonly CellText[], namespace: string): string {
  const list = notes.map(
    ([row, column, text]) =>
      `<comment ref="${cellAddress(row, column)}" authorId="0"><text><r><t xml:space="preserve">` +
      `${escapeCellText(text)}</t></r></text></comment>`,
  );
  return (
    `${XML_HEADER}<comments xmlns="${namespace}"><authors><author>${AUTHOR}</author></authors>` +
    `<commentList>${list.join("")}</commentList></comments>`
  );
}

/** Room that a note's text needs, in rows of the sheet: about 30 characters fit on a line. */
function rowsOfText(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 30)), 0);
  return Math.min(20, Math.max(4, lines + 1));
}

/** VML ([MS-OI29500] 2.1.1833): one hidden box per note, beside its cell. */
export function noteShapesXml(notes: readonly CellText[]): string {
  const shapes = notes.map(([row, column, text], i) => {
    const bottom = row + rowsOfText(text);
    return (
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
      `fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>` +
      `<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>` +
      `</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
      `<x:Anchor>${column + 1}, 15, ${row}, 10, ${column + 4}, 15, ${bottom}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
    `xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>` +
    `</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ` +
    `path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" ` +
    `o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`
  );
}
