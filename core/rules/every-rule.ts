/** Every rule, in the order in which findings about one row are listed. Made by "npm run rules": do not edit. */
import type { Rule } from "./engine/rule";
import { rule as objectiveHasOwner } from "./objectives/objective-has-owner";
import { rule as keyResultHasBaseline } from "./key-results/key-result-has-baseline";
import { rule as weightSane } from "./key-results/weight-sane";

export const everyRule: readonly Rule[] = [
  objectiveHasOwner,
  keyResultHasBaseline,
  weightSane,
];
