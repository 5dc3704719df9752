/** Finds grades that stand where other measures have numbers: bond ratings "AA+", "Aaa", letter grades beside "grade" or "rating". */
import type { Span } from "./reading";
import { spanOf, type Token } from "./tokens";

export interface Grade {
  text: string;
  span: Span;
  /** Token indices, both inclusive. */
  first: number;
  last: number;
}

const longGrade = /^(?:A{2,3}|B{2,3}|CCC|Aa|Aaa|Baa?|Aa[1-3]|Baa[1-3])$/;
const shortGrade = /^[A-F]$/;

export function gradesOf(tokens: readonly Token[]): Grade[] {
  const pairs = tokens.some((token, at) => longGrade.test(token.text) && /^[+-]$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 1]?.glued === true); // prettier-ignore
  const rated =
    pairs ||
    isLeastGrade(tokens) ||
    tokens.some((token) => /^(?:ratings?|rated|grades?|graded|moody's|fitch)$/.test(token.lower));
  const single = tokens.filter((token) => token.kind !== "symbol").length === 1;
  const found: Grade[] = [];
  tokens.forEach((token, at) => {
    const signed = /^[+-]$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 1]?.glued === true;
    const next = tokens[at + (signed ? 2 : 1)];
    const tail = signed && next?.glued === true && next.kind !== "symbol";
    const start = at === 0 || tokens[at - 1]?.breaks === true;
    const short =
      rated &&
      shortGrade.test(token.text) &&
      !(token.text === "A" && (start || next?.kind === "word") && !signed);
    const long = longGrade.test(token.text) && (rated || single || signed || token.text.length === 3);
    if (!(short || long) || tail) return;
    const last = signed ? at + 1 : at;
    const span = spanOf(tokens, at, last);
    found.push({ text: token.text + (signed ? (tokens[at + 1]?.text ?? "") : ""), span, first: at, last });
  });
  return found;
}

/** "B+ or better": a cell. */
const isLeastGrade = (tokens: readonly Token[]): boolean =>
  shortGrade.test(tokens[0]?.text ?? "") && tokens.length <= 4 && /^(?:better|higher|above)$/.test(tokens[tokens.length - 1]?.lower ?? ""); // prettier-ignore

/** Start and end of a change of grade; a lone grade is the target. */
export function gradeChange(
  tokens: readonly Token[],
  grades: readonly Grade[],
): { baseline: Grade | null; target: Grade | null } {
  const [first, second] = grades;
  if (first === undefined) return { baseline: null, target: null };
  if (second === undefined) return { baseline: null, target: first };
  const joint = tokens[second.first - 1]?.lower ?? "";
  const changes = /^(?:to|→|->|>)$/.test(joint) && second.first - first.last <= 3;
  return changes ? { baseline: first, target: second } : { baseline: null, target: first };
}
