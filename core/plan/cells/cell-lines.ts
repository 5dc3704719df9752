/** The separate results that one cell lists: bulleted, numbered, or one sentence a line. */
import { onOneLine } from "./one-line";
import type { Span } from "../../measure/reading";

export interface CellLine {
  /** Without bullet or number. */
  text: string;
  /** Of `text` in the cell's text. */
  span: Span;
  /** It began with a bullet or a number of its own. */
  marked: boolean;
}

/** "• ", "- ", "1. ", "2) ", "(a) ", "iv. ": never a measure's own "5 staff" or "3.5%". */
const MARKER =
  /^\s*(?:[•●▪◦‣·*■□▫➢➤✓✔]\s*|[-–—]\s+|o\s+(?=\p{Lu})|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S))/u;
/** Bullets that stand inside a line: "• first • second". */
const INLINE_BULLET = /[•●▪◦‣➢➤]/u;

/** A line that ends so goes on in the next. */
const OPEN_END =
  /(?:[,–—&/-]|\b(?:a|an|the|and|or|of|for|to|in|on|at|by|with|from|per|than|that|which|new|all|our))$/i;

/** The lines of a cell, in order; a cell that says one thing, even over several lines, is one line. */
export function cellLines(text: string): CellLine[] {
  const lines = physicalLines(text);
  const starts = lines.map((line, i) => i === 0 || line.marked || startsAnew(line, lines[i - 1]));
  const anyMarked = lines.some((line) => line.marked);
  const joined: CellLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = joined[joined.length - 1];
    const isNew = last === undefined || (anyMarked ? line.marked : starts[i]);
    if (isNew) joined.push(line);
    else if (last) last.span = [last.span[0], line.span[1]];
  }
  for (const line of joined) line.text = onOneLine(text.slice(...line.span));
  return withoutHeadings(joined);
}

function physicalLines(text: string): CellLine[] {
  const lines: CellLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    let at = start;
    for (const piece of inlinePieces(line)) {
      const marker = MARKER.exec(piece);
      const body = marker ? piece.slice(marker[0].length) : piece;
      const trimmed = body.trim();
      const from = at + piece.indexOf(body) + body.indexOf(trimmed);
      if (trimmed !== "")
        lines.push({ text: trimmed, span: [from, from + trimmed.length], marked: marker !== null });
      at += piece.length;
    }
    start += line.length + 1;
  }
  return lines;
}

/** A line with several bullets, cut before each; other lines whole. */
function inlinePieces(line: string): string[] {
  const bullets = line.split(INLINE_BULLET).length - 1;
  return bullets < 2 ? [line] : line.split(/(?=[•●▪◦‣➢➤])/u);
}

/** Without markers, a line begins something new where the one before ends a sentence, or where it begins with a capital and the one before is no open end. */
function startsAnew(line: CellLine, before: CellLine | undefined): boolean {
  const last = before?.text ?? "";
  if (!/^[\p{Lu}\d≥≤><$%#"“(]/u.test(line.text)) return false;
  if (/[.;!?:)]$/.test(last)) return true;
  return wordCount(line.text) >= 2 && wordCount(last) >= 3 && !OPEN_END.test(last);
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** "Key results:" over a list names it and is none of it. */
function withoutHeadings(lines: CellLine[]): CellLine[] {
  const rest = lines.filter((line) => !(/:$/.test(line.text) && !/\d/.test(line.text)));
  return rest.length > 0 ? rest : lines;
}
