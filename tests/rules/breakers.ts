/** How to break a clean book, once for every rule, by its id. */
import { bookBreakers } from "./breakers/book";
import type { Breaker } from "./breakers/breaker";
import { checkInBreakers } from "./breakers/check-ins";
import { keyResultBreakers } from "./breakers/key-results";
import { objectiveBreakers } from "./breakers/objectives";
import { ownerBreakers } from "./breakers/owners";

export const breakers: Readonly<Record<string, Breaker>> = {
  ...objectiveBreakers,
  ...keyResultBreakers,
  ...ownerBreakers,
  ...checkInBreakers,
  ...bookBreakers,
};
