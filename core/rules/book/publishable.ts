/** What a public objective shows is cleared for the public: no names without leave, no addresses, no notes. */
import { leaksIn } from "../publication/leaks";
import { namesIn, unclearedNames } from "../publication/named-people";
import { personalNameIn } from "../publication/personal-name";
import { bookRule } from "../engine/make-rule";
import type { Defect } from "../engine/rule";
import type { RuleBook } from "../engine/rule-book";

export const rule = bookRule(
  {
    id: "publishable",
    group: "book",
    level: "error",
    title: "A public objective shows nothing that is not cleared for the public",
    why: "What stands on the public page cannot be taken back. Posts are public; names, addresses and notes are only by leave.",
    source: "The publication gate: residents see the same as the council, without names and addresses that were not cleared.",
    todo: "Take it out of the text, or set Public to No.",
    good: {
      objectives: [{ public: true, owner: "Finance Director" }, { public: true, owner: "Jane Roe" }],
      people: [{ owner: "Jane Roe", publicName: true }],
    },
    bad: {
      objectives: [{ public: true, owner: "Jane Roe", why: "Ask jane.roe@example.gov for the reasons" }],
      people: [{ owner: "Jane Roe", publicName: false }],
    },
  },
  (book) => {
    const open = book.objectives.filter(({ objective }) => objective.public);
    if (open.length === 0) return [];
    const names = unclearedNames(book.model.people);
    const leaks = (table: "objectives" | "keyResults", row: number, field: string, text: string | null): Defect[] => {
      if (text === null) return [];
      const found = leaksIn(text);
      const rest = found.reduce((left, { words }) => left.replace(words, " "), text); // an address may hold a name
      const named = namesIn(book.words(rest), names);
      const seen = [
        ...found.map(({ what, words }) => `${article[what]} "${words}"`),
        ...named.map((name) => `the name of "${name}", who has not agreed to it`),
      ];
      return seen.map((what) => ({ table, row, field, seen: `A public objective would show ${what}.` }));
    };
    return open.flatMap(({ row, objective: { title, why, owner }, keyResults }) => [
      ...ownerLeaks(book, row, owner),
      ...leaks("objectives", row, "title", title),
      ...leaks("objectives", row, "why", why),
      ...keyResults.flatMap((facts) => leaks("keyResults", facts.row, "title", facts.keyResult.title)),
    ]);
  },
); // prettier-ignore

const article = {
  "e-mail address": "the e-mail address",
  "telephone number": "the telephone number",
  note: "a note among colleagues,",
} as const;

function ownerLeaks(book: RuleBook, row: number, owner: string | null): Defect[] {
  if (owner === null || book.personOf(owner)?.person.publicName === true) return [];
  const [leak] = leaksIn(owner).filter(({ what }) => what !== "note");
  const name = leak?.words ?? personalNameIn(owner);
  if (name === null) return [];
  const seen = `A public objective would name "${name}", who has not agreed to it.`;
  const todo = 'Ask, and then set "Name may be published" to Yes on the People sheet; or name the post as owner; or set Public to No.';
  return [{ table: "objectives", row, field: "owner", seen, todo }];
} // prettier-ignore
