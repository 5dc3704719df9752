/** A plan's own numbering: "4.1.1", "|4.1|", "G1.O2", "1.a", "Goal 3", and how deep it goes. */

/** Parts from the top down: "4.1.1" → ["4","1","1"], "G1.O2" → ["1","2"]; null where the text is no outline number ("SO-1001"). */
export function outlineParts(text: string): string[] | null {
  const [beforeBar = ""] = text.trim().replace(/^\|+/, "").split("|");
  const bare = beforeBar
    .replace(
      /^(?:goal|objective|strategy|priority|action|measure|initiative|outcome|pillar|focus area|theme|tactic|kpi|task|no\.?|#)\s*[:#]?\s*/i,
      "",
    )
    .replace(/[.):]{1,3}$/, "");
  if (bare === "" || bare.length > 16) return null;
  const parts = bare.split(/[.\-–]/);
  const isOutline =
    parts.length <= 6 && parts.every((part, i) => PART.test(part) || (i > 0 && LETTER.test(part)));
  if (isOutline) return parts.map((part) => part.replace(/^[A-Za-z]{1,2}(?=\d)/, ""));
  const lettered = /^(\d{1,2})([a-z])$/i.exec(bare);
  return lettered?.[1] && lettered[2] ? [lettered[1], lettered[2].toLowerCase()] : null;
}

const PART = /^[A-Za-z]{0,2}\d{1,3}$|^[A-Z]$/;
const LETTER = /^[a-z]$|^[ivx]{1,4}$/i;

/** The number that a text begins with, with where it stands: "1.2 Improve streets" → "1.2", "GOAL 1: SAFE CITY" → "1"; null for none. */
export function leadingId(text: string): { id: string; span: [number, number] } | null {
  const named = NAMED_LEVEL.exec(text);
  const match = named ?? NUMBER_ALONE.exec(text);
  const id = match?.[1];
  if (!match || id === undefined) return null;
  // "5.7 miles of pipe" begins with an amount, "Priority 1 calls" with a class: a heading goes on with a capital.
  const rest = text.slice(match[0].length);
  const goesOn =
    /^[\s:.)|–—-]*(?:["“(]?\p{Lu}|$)/u.test(rest) || (named !== null && /^\s*[:.)|–—-]/.test(rest));
  if (!goesOn) return null;
  const start = match[0].lastIndexOf(id);
  return { id, span: [start, start + id.length] };
}

/** "Goal 1", "Objective 2.3", "KR 4" */
const NAMED_LEVEL =
  /^\s*(?:strategic\s+)?(?:goal|objective|strategy|priority|action|measure|initiative|outcome|pillar|focus area|theme|tactic|key result|kr|kpi)\s*(?:#\s*)?([A-Z]?\d{1,3}(?:[.-][A-Z]{0,2}\d{1,3}|[.-]?[a-z](?![a-z]))*)(?![\d%])/i;
/** "1.", "1)", "1:", "1.2", "G1.O2", "1.a" */
const NUMBER_ALONE =
  /^\s*\|?((?:[A-Z]{0,2}\d{1,3}(?:\.[A-Za-z]{0,2}\d{1,3}|\.[a-z](?![a-z]))+)|[A-Z]{0,2}\d{1,3}(?=[.):]\s))/;
