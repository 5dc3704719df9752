/** Who leads, out of one cell: names, posts or departments, with e-mail addresses; the lead first. */
import {
  leadMarks,
  nobodyInParticular,
  postWords,
  supportMarks,
  unitFields,
  unitQualifiers,
  unitWords,
} from "../../lexicon/posts";
import { placeholderOf } from "../../measure/placeholder";
import type { Span } from "../../measure/reading";

export interface Lead {
  /** A name, or the address itself where the cell gives no name. */
  name: string;
  email: string | null;
  span: Span;
}

export interface OwnerReading {
  leads: Lead[];
  /** The cell is filled but names nobody ("TBD", "all staff"). */
  nobody: boolean;
}

/** No list of leads is longer; what follows stays with the last. */
const READ_UP_TO = 400;
const EMAIL = /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/;
const EMAIL_CHARACTERS = /[\w.+'@-]+/g;
/** "Lead: Finance", "Owner – Parks": a label that is no part of the name. */
const LABEL =
  /^\s*(lead|leads|owner|primary|responsible|accountable|support|supporting|partners?|secondary)\s*[:–—]\s*/i;
const MARK = /[([]\s*([\w-]+)\s*[)\]]$/;
const BULLET = /^[\s•●▪◦·*–—-]+/;

/** `known`: names that stand alone in the workbook's owner and department cells, in lower case; they tell "Clerk & Courts" from "Parks & Trails". */
export function readOwners(text: string, known: ReadonlySet<string>): OwnerReading {
  const helpers: Lead[] = [];
  const leads: Lead[] = [];
  let filled = false;
  let first: Lead | null = null;
  for (const span of splitLeads(text, known)) {
    filled = true;
    const read = readLead(text, span);
    if (!read) continue;
    if (read.part === "support") helpers.push(read.lead);
    else if (read.part === "lead" && !first) first = read.lead;
    else leads.push(read.lead);
  }
  const all = [...(first ? [first] : []), ...leads, ...helpers];
  return { leads: all, nobody: filled && all.length === 0 };
}

function readLead(text: string, [from, to]: Span): { lead: Lead; part: "lead" | "support" | null } | null {
  let start = from;
  let end = to;
  let part: "lead" | "support" | null = null;
  const skip = (pattern: RegExp): string | null => {
    const match = pattern.exec(text.slice(start, end));
    if (match) start += match[0].length;
    return match?.[1] ?? null;
  };
  skip(BULLET);
  const label = skip(LABEL);
  if (label !== null) part = /^(support|partner|second)/i.test(label) ? "support" : "lead";
  const mark = MARK.exec(text.slice(start, end).trimEnd());
  const word = mark?.[1]?.toLowerCase() ?? "";
  if (mark && (leadMarks.has(word) || supportMarks.has(word))) {
    part = supportMarks.has(word) ? "support" : "lead";
    end = start + mark.index;
  }
  const email = emailIn(text.slice(start, end));
  if (email) {
    const before = text.slice(start, start + email.index);
    const name = (/^[\s\S]*[^\s<([,:–-]/.exec(before)?.[0] ?? "").trim();
    const offset = name === "" ? email.index : text.slice(start, end).indexOf(name);
    const said = name === "" ? email.address : name;
    return {
      lead: { name: said, email: email.address, span: [start + offset, start + offset + said.length] },
      part,
    };
  }
  const raw = text.slice(start, end);
  const name = raw.trim();
  const plain = name.toLowerCase().replace(/\s+/g, " ");
  if (!/\p{L}/u.test(name) || placeholderOf(name) !== null || nobodyInParticular.has(plain)) return null;
  const at = start + raw.indexOf(name);
  return { lead: { name, email: null, span: [at, at + name.length] }, part };
}

function emailIn(text: string): { address: string; index: number } | null {
  for (const { 0: word, index } of text.matchAll(EMAIL_CHARACTERS)) {
    const address = EMAIL.exec(word)?.[0];
    if (address !== undefined) return { address, index };
  }
  return null;
}

/** The parts between separators, blanks included; parts without content are left out. */
function splitLeads(text: string, known: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  const cut = (end: number, next: number): void => {
    if (text.slice(start, end).trim() !== "") spans.push([start, end]);
    start = next;
  };
  for (let i = 0; i < Math.min(text.length, READ_UP_TO); i++) {
    const character = text[i] ?? "";
    if (character === "(" || character === "[") depth++;
    if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const length = separatorAt(text, i);
    if (length > 0 && separates(text, start, i, length, known)) {
      cut(i, i + length);
      i += length - 1;
    }
  }
  cut(text.length, text.length);
  return spans;
}

function separatorAt(text: string, i: number): number {
  const character = text[i] ?? "";
  if (";\n\r|,/&".includes(character)) return 1;
  return character === " " && text.startsWith(" and ", i) ? 5 : 0;
}

function separates(
  text: string,
  start: number,
  at: number,
  length: number,
  known: ReadonlySet<string>,
): boolean {
  const character = text[at] ?? "";
  if (";\n\r|".includes(character)) return true;
  const left = text.slice(start, at).trim().toLowerCase();
  const right = nextPart(text, at + length).toLowerCase();
  const isKnown = known.has(left) || known.has(right) || EMAIL.test(left) || EMAIL.test(right);
  // "Parks & Recreation" is one department, "Roads and Bridges" too: only a known name on one side, and a name on the other, makes two.
  if (
    (character === "&" || character === " ") &&
    areTwo(text.slice(start, at).trim(), nextPart(text, at + length))
  )
    return true;
  if (character === "&" || character === " ")
    return (
      isKnown &&
      left !== "" &&
      right !== "" &&
      !known.has(`${left} ${character === "&" ? "&" : "and"} ${right}`)
    );
  if (character === "/") return isKnown || (text[at - 1] === " " && text[at + 1] === " ");
  // "Ana Miller, Fire Chief" is one lead, "Fire Chief, Courts" two.
  return isKnown || /[)\]]$/.test(left) || !hasPost(right) || hasPost(left);
}

function nextPart(text: string, from: number): string {
  return (/^[^;,\n\r|/&([]*/.exec(text.slice(from))?.[0] ?? "").trim();
}

/** "A. Miller & B. Ode", "Fire Chief and City Engineer": two people's names, or two posts. */
function areTwo(left: string, right: string): boolean {
  return [left, right].every(isPerson) || [left, right].every(endsWithPost);
}

const PERSON = /^\p{Lu}[\p{L}'’-]{0,30}\.?(?: \p{Lu}[\p{L}'’-]{0,30}\.?){1,2}$/u;

function isPerson(name: string): boolean {
  const words = name.toLowerCase().split(/[\s.]+/);
  const isOther = (word: string): boolean =>
    postWords.has(word) || unitWords.has(word) || unitFields.has(word) || unitQualifiers.has(word);
  return PERSON.test(name) && !words.some(isOther);
}

function endsWithPost(name: string): boolean {
  return postWords.has(name.toLowerCase().split(/\s+/).pop() ?? "");
}

function hasPost(name: string): boolean {
  return name.split(/[\s.]+/).some((word) => postWords.has(word));
}
