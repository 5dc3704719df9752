/** One break for every rule about owners. */
import { keyResultIds, withKeyResult, withObjective } from "./breaker";
import type { Breaker } from "./breaker";

export const ownerBreakers: Record<string, Breaker> = {
  "owner-is-one-post": (book, anyOf) => {
    const owner = anyOf(["Fire Department", "TBD", "All departments", "Fire Chief and Police Chief"]);
    const { id } = anyOf([...book.objectives, ...book.keyResults]);
    const change = id.includes(".") ? withKeyResult : withObjective;
    return { model: change(book, id, { owner }), about: id };
  },
  "owner-has-email": (book, anyOf) => {
    const { owner } = anyOf(book.people);
    const email = anyOf([null, "", "fire.chief", "fire.chief@", "a@example.gov, b@example.gov"]);
    const people = book.people.map((person) => (person.owner === owner ? { ...person, email } : person));
    return { model: { ...book, people }, about: owner };
  },
  "owner-load": (book, anyOf) => {
    const { owner } = anyOf(book.people);
    const ids = ["O2", "O3"].flatMap((id) => keyResultIds(book, id));
    return { model: ids.reduce((changed, id) => withKeyResult(changed, id, { owner }), book), about: owner };
  },
};
