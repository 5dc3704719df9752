/** The public page in Google's cache, in as many pieces as it takes, so that visitors do not use up the quota. */
import { hashOf } from "../../core/commands/pane/hash-of";
import type { PageDocument } from "../../core/publish/page/document";
import { cutText, packText, unpackText } from "../packed-text";

/** A value takes 100 KB (developers.google.com/apps-script/reference/cache/cache#putkey,-value); what is kept is ASCII. */
const PIECE_CHARACTERS = 90_000;

/** Of the script: a web app has no cache of the document. The spreadsheet's id keeps spreadsheets apart that share one. */
const cache = (): GoogleAppsScript.Cache.Cache => CacheService.getScriptCache();
const keyOf = (spreadsheetId: string) => `public-page.${spreadsheetId}`;

/** "3 a1b2…": pieces, and the mark of all of them together, as pieces of two pages may stand beside each other. */
export function keepPage(spreadsheetId: string, page: PageDocument, seconds: number): void {
  const packed = packText(JSON.stringify(page));
  const key = keyOf(spreadsheetId);
  const pieces = cutText(packed, PIECE_CHARACTERS);
  const named = Object.fromEntries(pieces.map((piece, i) => [`${key}.${i}`, piece]));
  cache().putAll({ ...named, [key]: `${pieces.length} ${hashOf(packed)}` }, seconds);
}

/** Null where there is none, or where Google has forgotten some of it. */
export function cachedPage(spreadsheetId: string): PageDocument | null {
  const key = keyOf(spreadsheetId);
  const [pieces, mark] = cache().get(key)?.split(" ") ?? [];
  if (pieces === undefined) return null;
  const keys = Array.from({ length: Number(pieces) }, (_, i) => `${key}.${i}`);
  const kept = cache().getAll(keys);
  const packed = keys.map((name) => kept[name] ?? "").join("");
  const json = hashOf(packed) === mark ? unpackText(packed) : null;
  return json === null ? null : (JSON.parse(json) as PageDocument);
}

/** The next visitor gets the page anew: for whoever has just changed what is public. */
export function forgetPage(spreadsheetId: string): void {
  cache().remove(keyOf(spreadsheetId));
}
