/** Every owner of open work can be written to. */
import { isEmailAddress, tidyEmailAddress } from "../../okr/email-address";
import type { Person } from "../../okr/model";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { Defect, Fault } from "../engine/rule";
import type { RuleBook } from "../engine/rule-book";
import { ownedWork } from "../ownership/owned-work";
import type { OwnedWork } from "../ownership/owned-work";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "owner-has-email",
    group: "owners",
    level: "warning",
    title: "Every owner has an e-mail address that can be written to",
    why: "Reminders of check-ins go to the owner. Without an address nobody is reminded, and the book goes stale unnoticed.",
    source: "Reminders need it",
    todo: "Type the owner's e-mail address into E-mail on the People sheet.",
    good: { people: [{ email: "finance.director@example.gov" }] },
    bad: { people: [{ email: null }] },
  },
  (book) => {
    const owners = book.shared(ownedWork).filter((work) => isReminded(work, book));
    const withAddress = owners.some(({ owner }) => emailOf(book.personOf(owner)?.person) !== "");
    const [first] = owners;
    if (first && owners.length > 1 && !withAddress && !owners.some(({ owner }) => isEmailAddress(owner.trim()))) {
      const seen = `None of the ${owners.length} owners of open work has an e-mail address.`;
      return [{ ...first.place, field: first.place.table === "people" ? "email" : "owner", about: WHOLE_BOOK, seen }];
    }
    return owners.flatMap((work) => addressDefect(work, book));
  },
); // prettier-ignore

/** Whose words name nobody to write to have another rule, and some want no reminders. */
function isReminded({ owner, kind, openKeyResults, openObjectives }: OwnedWork, book: RuleBook): boolean {
  if (kind === "several" || kind === "nobody" || openKeyResults + openObjectives === 0) return false;
  return book.personOf(owner)?.person.reminders !== false;
}

function addressDefect({ owner, place }: OwnedWork, book: RuleBook): Defect[] {
  const person = book.personOf(owner)?.person;
  if (!person) {
    const seen = `${quoted(owner)} owns open work and has no row on the People sheet.`;
    return [{ ...place, field: "owner", seen, todo: "Add a row with the owner and the e-mail address on the People sheet." }];
  }
  const fault = addressFault(person);
  return fault ? [{ ...place, ...fault }] : [];
} // prettier-ignore

function addressFault(person: Person): Fault | null {
  const email = person.email ?? "";
  if (isEmailAddress(email)) return null;
  const tidy = tidyEmailAddress(emailOf(person) === "" ? person.owner : email);
  const fix = isEmailAddress(tidy) && { does: `E-mail becomes ${tidy}.`, set: { email: tidy } };
  const seen =
    emailOf(person) === ""
      ? `${quoted(person.owner)} owns open work and has no e-mail address.`
      : `${quoted(email)} of ${quoted(person.owner)} is not one plain e-mail address.`;
  return { field: "email", seen, ...(fix && { fix }) };
}

function emailOf(person: Person | undefined): string {
  return (person?.email ?? "").trim();
}
