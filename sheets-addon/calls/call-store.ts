/**
 * What belongs to one call of the sidebar and outlives a run: in Google's cache, which may forget it. Of a person: inputs, progress, that it
 * is no longer wanted. Of the document: answers, as anybody's run may be the one that finishes the writing.
 */
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { cutText, packText, unpackText } from "../packed-text";
import { ServerError } from "../server-error";

/** A value takes 100 KB (developers.google.com/apps-script/reference/cache/cache#putkey,-value); what is kept is ASCII. */
export const CACHED_CHARACTERS = 90_000;

/** Until a person who was called away comes back; at most 21,600 (same page). */
const SECONDS = 3600;

type Cache = GoogleAppsScript.Cache.Cache;

const ofPerson = (): Cache => CacheService.getUserCache();
const ofDocument = (): Cache => CacheService.getDocumentCache() ?? ofPerson();

type Small = "progress" | "cancelled" | "waiting";

export const putSmall = (call: string, what: Small, text: string): void =>
  ofPerson().put(`${what}.${call}`, text, SECONDS);
export const getSmall = (call: string, what: Small): string | null => ofPerson().get(`${what}.${call}`);

export const putInputPart = (call: string, index: number, text: string): void =>
  ofPerson().put(`input.${call}.${index}`, text, SECONDS);

/** @throws ServerError where a part is gone */
export const getInputParts = (call: string, parts: number): string =>
  inOrder(ofPerson(), `input.${call}`, parts).join("");

/** An answer of any length, packed: reports shrink to about a tenth. */
export function putAnswer(call: string, json: string): void {
  const pieces = cutText(packText(json), CACHED_CHARACTERS);
  const named = Object.fromEntries(pieces.map((piece, i) => [`answer.${call}.${i}`, piece]));
  ofDocument().putAll({ ...named, [`answer.${call}`]: String(pieces.length) }, SECONDS);
}

/** Null where there never was one, or where Google has forgotten all of it. @throws ServerError where a part is gone */
export function getAnswer(call: string): string | null {
  const pieces = ofDocument().get(`answer.${call}`);
  if (pieces === null) return null;
  const json = unpackText(inOrder(ofDocument(), `answer.${call}`, Number(pieces)).join(""));
  if (json === null) throw partLost();
  return json;
}

function inOrder(cache: Cache, name: string, parts: number): string[] {
  const keys = Array.from({ length: parts }, (_, i) => `${name}.${i}`);
  const kept = cache.getAll(keys);
  return keys.map((key) => {
    const text = kept[key];
    if (text === undefined) throw partLost();
    return text;
  });
}

const partLost = (): ServerError => new ServerError("part-lost", sheetsServerMessages.partLost);
