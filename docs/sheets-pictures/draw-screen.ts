/** Draws a screen of the guide as SVG: a plain window, and beside each thing in it what it means. */
import { product } from "../../manifests/values";
import type { Screen, ScreenRow } from "./screen";

/** Pixels. The window stands on the left, the notes on the right. */
const [WIDTH, WINDOW, EDGE, LINE, GAP] = [800, 360, 20, 20, 14];
/** Characters that fit on a line at 14 px, by the widths of the fonts below. */
const [IN_WINDOW, IN_NOTE] = [38, 52];
const FONT = `font-family="Liberation Sans, Arial, Helvetica, sans-serif"`;
const [INK, QUIET, FAINT] = ["#1f2933", "#52606d", "#cbd2d9"];

export function drawScreen({ bar, rows }: Screen): string {
  const parts: string[] = [];
  let top = 70;
  for (const row of rows) {
    const lines = wrapped(row.text, row.kind === "text" ? IN_WINDOW : IN_WINDOW - 4);
    const notes = wrapped(row.note ?? "", IN_NOTE);
    const height = Math.max(boxHeight(lines.length), notes.length * LINE);
    parts.push(inWindow(row, lines, top));
    if (row.note !== undefined) parts.push(note(notes, top, row));
    top += height + GAP;
  }
  const height = top + EDGE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<rect x="${EDGE}" y="${EDGE}" width="${WINDOW}" height="${height - 2 * EDGE}" rx="8" fill="#f5f7fa" stroke="${FAINT}"/>
<line x1="${EDGE}" y1="54" x2="${EDGE + WINDOW}" y2="54" stroke="${FAINT}"/>
${text(bar, EDGE + 14, 42, { size: 12, fill: QUIET })}
${parts.join("\n")}
</svg>`;
}

const boxHeight = (lines: number) => lines * LINE + 12;

function inWindow({ kind, choose = false }: ScreenRow, lines: string[], top: number): string {
  const left = EDGE + 14;
  const height = boxHeight(lines.length);
  const isBoxed = kind === "button" || kind === "field";
  const indent = kind === "tick" ? 28 : isBoxed || choose ? 12 : 0;
  const width = WINDOW - 28;
  const frame =
    isBoxed || choose
      ? `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${kind === "button" ? height / 2 : 6}" fill="#ffffff" stroke="${choose ? product.accentColor : FAINT}" stroke-width="${choose ? 3 : 1}"/>`
      : "";
  const tick =
    kind === "tick"
      ? `<rect x="${left + 8}" y="${top + 9}" width="14" height="14" rx="2" fill="${product.accentColor}"/><path d="M${left + 11} ${top + 16}l3 3l6 -7" fill="none" stroke="#ffffff" stroke-width="2"/>`
      : "";
  const style = { size: 14, fill: kind === "link" ? product.accentColor : INK, bold: kind === "heading" };
  return (
    frame + tick + lines.map((line, i) => text(line, left + indent, top + 21 + i * LINE, style)).join("")
  );
}

function note(lines: string[], top: number, { choose = false }: ScreenRow): string {
  const left = EDGE + WINDOW + 40;
  const pointer = `<line x1="${EDGE + WINDOW + 4}" y1="${top + 16}" x2="${left - 10}" y2="${top + 16}" stroke="${choose ? product.accentColor : FAINT}" stroke-width="${choose ? 3 : 1}"/>`;
  return (
    pointer +
    lines.map((line, i) => text(line, left, top + 21 + i * LINE, { size: 14, fill: QUIET })).join("")
  );
}

function text(
  words: string,
  x: number,
  y: number,
  style: { size: number; fill: string; bold?: boolean },
): string {
  const escaped = words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const weight = style.bold ? ` font-weight="bold"` : "";
  return `<text x="${x}" y="${y}" ${FONT} font-size="${style.size}" fill="${style.fill}"${weight}>${escaped}</text>`;
}

function wrapped(words: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ").filter(Boolean)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
