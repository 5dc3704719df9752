/** Keeps the rows of key results for their owners, where the book's settings ask for it; takes the protections away where they do not. */
import type { BookReading } from "../../core/book/read-book";
import { ownerRowsMark, ownerRowsMessages as say } from "../../core/messages/en/owner-rows";
import { rangeAddress } from "../../core/workbook/a1";
import type { Rectangle } from "../../core/workbook/cells";
import type { SheetsSession } from "../host/sheets-session";
import { buildersOf } from "./builders-of";
import type { OwnerRowBlock } from "./owner-row-blocks";
import { ownerRowBlocks } from "./owner-row-blocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google publishes no limit; a new protection takes eight calls, some half a second, after a book that took up to four and a half minutes. */
const MOST_BLOCKS = 100;

/**
 * For after a book is written: `book` as it stands now, from `readBook`. The caller holds the document's lock. Nothing is shared with
 * anybody, protections of other people stay, and Google itself keeps the spreadsheet's owner and whoever runs this from being locked out.
 * Answers sentences for whoever builds the book, where something is not as the setting asks. Never throws for what Google refuses.
 */
export function protectOwnerRows(
  { spreadsheet, app }: Pick<SheetsSession, "spreadsheet" | "app">,
  { model, places }: Pick<BookReading, "model" | "places">,
): string[] {
  const place = places.keyResults;
  const sheet = place ? spreadsheet.getSheetByName(place.sheet) : null;
  if (!place || !sheet) return [];
  const ours = sheet
    .getProtections(app.ProtectionType.RANGE)
    .map((protection) => ({ protection, description: protection.getDescription() }))
    .filter(({ description }) => description.startsWith(ownerRowsMark));
  const { blocks, withoutAddress } = model.settings.ownersEditOwnRows
    ? ownerRowBlocks(model, place.rows)
    : { blocks: [], withoutAddress: [] };
  const wanted = blocks.length > MOST_BLOCKS ? [] : blocks.map((block) => wantedOf(block, [...place.columnOf.values()]));
  const standing = ours.map((one) => ({ ...one, address: one.protection.getRange().getA1Notation() }));
  const same = (a: { address: string; description: string }, b: { address: string; description: string }) =>
    a.address === b.address && a.description === b.description;
  const missing = wanted.filter((one) => !standing.some((other) => same(one, other)));
  const obsolete = standing.filter((one) => !wanted.some((other) => same(one, other)));
  const builders = missing.length > 0 ? buildersOf(ours) : [];
  const refused = [
    ...obsolete.flatMap((one) => attempt(ownerIn(one.description), () => one.protection.remove())),
    ...missing.flatMap((one) => attempt(one.owner, () => protect(sheet, one, builders))),
  ];
  return [
    ...(blocks.length > MOST_BLOCKS ? [say.tooMany(blocks.length, MOST_BLOCKS)] : []),
    ...(withoutAddress.length > 0 ? [say.withoutAddress(withoutAddress)] : []),
    ...sentencesOn(refused),
  ];
} // prettier-ignore

interface WantedProtection extends OwnerRowBlock {
  address: string;
  description: string;
}

/** All columns of the table: a row is its owner's as a whole. */
function wantedOf(block: OwnerRowBlock, columns: readonly number[]): WantedProtection {
  const { row, rows, owner, addresses } = block;
  const first = Math.min(...columns);
  const area: Rectangle = { row, column: first, rows, columns: Math.max(...columns) - first + 1 };
  return { ...block, address: rangeAddress(area), description: say.description(owner, addresses) };
}

/** A protection that could not be made whole is none. */
function protect(
  sheet: Sheet,
  { address, description, addresses }: WantedProtection,
  builders: readonly string[],
): void {
  const protection = sheet.getRange(address).protect();
  try {
    const allowed = new Set([...addresses, ...builders]);
    const others = protection.getEditors().filter((one) => !allowed.has(one.getEmail().toLowerCase()));
    protection.setDescription(description).addEditors([...allowed]);
    if (others.length > 0) protection.removeEditors(others.map((one) => one.getEmail()));
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
  } catch (error) {
    protection.remove();
    throw error;
  }
}

interface Refusal {
  owner: string;
  words: string;
}

/** Errors of Apps Script's services are known by their name. */
function attempt(owner: string, work: () => void): Refusal[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "Exception") throw error;
    return [{ owner, words: error.message }];
  }
}

const ownerIn = (description: string) => description.slice(ownerRowsMark.length).split(", for ")[0] ?? "";

function sentencesOn(refused: readonly Refusal[]): string[] {
  const words = [...new Set(refused.map((one) => one.words))];
  return words.map((text) =>
    say.refused([...new Set(refused.filter((one) => one.words === text).map(({ owner }) => owner))], text),
  );
}
