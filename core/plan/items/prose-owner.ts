/** A lead named in a result's own words: "Cut hold times to 2 minutes (Customer Care)", "Repave Main St – Lead: Public Works". */
import { postWords, unitFields, unitWords } from "../../lexicon/posts";
import { placeholderOf } from "../../measure";
import type { Span } from "../../measure/reading";
import { cellLines } from "../cells/cell-lines";
import { soundsLikeDepartment } from "./department-like";

export interface ProseOwner {
  name: string;
  span: Span;
  /** The name with its brackets or label. */
  outer: Span;
}

const LABEL =
  /[\s([–—,;-]{0,8}\b(?:leads?|lead department|lead agency|owner|responsible|led by|staff lead)\s*[:=–—-]/gi;
const AFTER_LABEL = /^\s*([^\s()[\];][^()[\];\n]{1,59}?)[)\].]?$/;
/** At the end, or before nothing but a deadline. */
const BRACKETED = /[([]([^()[\]]{2,50})[)\]](?=[.;]?\s*$|,?\s+by\s[^()]{2,25}$)/i;
/** "Finance will publish …", "The Parks Department commits to …": never "Housing will be …", which says what becomes of housing. */
const SUBJECT =
  /^\s*(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}&'’-]*\s+(?:(?:and|of|&)\s+)?){1,6})(?:department\s+)?(?:(?:will|shall|must)\s+(?!(?:not\s+)?(?:be|become|remain|stay|increase|decrease|rise|fall|grow|drop|decline|improve|reach|exceed|meet|have|see)\b)|commits?\s+to\s|agrees?\s+to\s|(?:is|are)\s+to\s(?!be\b))/u;
/** Words between names that need no capital. */
const JOINERS = new Set(["and", "of", "with", "the", "for", "&"]);

/**
 * `known`: names from owner cells, in lower case. `bracketsNameLeads`: the plan has the habit, so that brackets may hold names that no list knows.
 * Null where the text names nobody: brackets that hold figures, dates or explanations do not.
 */
export function readProseOwner(
  text: string,
  known: ReadonlySet<string>,
  bracketsNameLeads: boolean,
): ProseOwner | null {
  const labelled = behindLabel(text.trimEnd());
  const match = labelled ?? inBrackets(text);
  return (
    (match && nameBehind(text, match, labelled !== null, known, bracketsNameLeads)) ?? subject(text, known)
  );
}

/** What may be a name, and with the brackets or label that it stands in. */
interface Named {
  name: string;
  whole: string;
  index: number;
}

function behindLabel(text: string): Named | null {
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    const [rest, name] = AFTER_LABEL.exec(text.slice(index + label.length)) ?? [];
    if (rest !== undefined && name !== undefined) return { name: name.trim(), whole: label + rest, index };
  }
  return null;
}

function inBrackets(text: string): Named | null {
  const match = BRACKETED.exec(text);
  return match && { name: (match[1] ?? "").trim(), whole: match[0], index: match.index };
}

/** Who will do it, by the grammar. */
function subject(text: string, known: ReadonlySet<string>): ProseOwner | null {
  const match = SUBJECT.exec(text);
  const name = match?.[1]?.replace(/^The\s/, "").trim();
  if (!match || name === undefined || !(known.has(name.toLowerCase()) || isUnitOrPost(name))) return null;
  const start = text.indexOf(name);
  // "Parks will plant 40 trees" says what to do as "Plant 40 trees" does; "commits to" is read with its subject.
  const end = /\b(?:will|shall|must)\s+$/.test(match[0]) ? match[0].length : start;
  return { name, span: [start, start + name.length], outer: [start, end] };
}

/** A department or a post and nothing else: "Recycling Manager", no "Recycling Carts". */
function isUnitOrPost(name: string): boolean {
  const last = name.toLowerCase().split(/\s+/).pop() ?? "";
  return soundsLikeDepartment(name) || postWords.has(last) || unitWords.has(last) || unitFields.has(last);
}

function nameBehind(
  text: string,
  { name, whole, index }: Named,
  labelled: boolean,
  known: ReadonlySet<string>,
  bracketsNameLeads: boolean,
): ProseOwner | null {
  if (index === 0) return null;
  if (!labelled && !(isNameLike(name) && (bracketsNameLeads || soundsLikeLead(name, known)))) return null;
  if (placeholderOf(name) !== null || isInitialsOf(name, text.slice(0, index))) return null;
  const start = index + whole.lastIndexOf(name);
  return { name, span: [start, start + name.length], outer: [index, index + whole.length] };
}

/** The text with the name blanked out, so that what stands after it stays in its place. */
export function withoutOwner(text: string, { outer: [start, end] }: ProseOwner): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

/** Whether a plan names its leads in brackets: a good part of its results end so, with names that come again or sound like a lead. */
export function bracketsNameLeads(texts: readonly string[], known: ReadonlySet<string>): boolean {
  const names: string[] = [];
  let results = 0;
  for (const text of texts) {
    for (const line of cellLines(text)) {
      results++;
      const name = BRACKETED.exec(line.text)?.[1]?.trim();
      if (name !== undefined && isNameLike(name)) names.push(name);
    }
  }
  const leads = names.filter((name) => soundsLikeLead(name, known));
  return names.length >= 3 && names.length * 4 >= results && leads.length * 2 >= names.length;
}

/** "Comprehensive Safety Plan (CSP)" explains an abbreviation. */
function isInitialsOf(name: string, before: string): boolean {
  const initials = (before.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => (word[0] ?? "").toUpperCase())
    .join("");
  return /^[A-Z]{2,}$/.test(name) && initials.endsWith(name);
}

/** Words with capitals, no figures and no signs of amounts. */
function isNameLike(name: string): boolean {
  if (/[\d%$=<>≥≤]/.test(name)) return false;
  const words = name.split(/[\s/,;]+/).filter((word) => word !== "" && !JOINERS.has(word.toLowerCase()));
  return words.length > 0 && words.length <= 7 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Known from owner cells, or made of words for posts and units. */
function soundsLikeLead(name: string, known: ReadonlySet<string>): boolean {
  if (known.has(name.toLowerCase())) return true;
  const words = name
    .toLowerCase()
    .split(/[\s/&,;.]+/)
    .filter((word) => word !== "");
  if (words.some((word) => postWords.has(word) || unitWords.has(word))) return true;
  // "Code" alone makes no department of "Code Blue, Explorers".
  const fields = words.filter((word) => unitFields.has(word)).length;
  return fields > 0 && fields * 2 >= words.length;
}
