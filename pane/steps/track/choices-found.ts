/** The choices that fit what a person types. */

export interface ChoiceOf<Value extends string> {
  value: Value;
  label: string;
  /** All the words by which it is found. */
  search: string;
}

/** More than anybody reads in a list that opens; typing finds the others. */
const SHOWN = 50;

/** Each word typed has to stand in it. `left`: how many more there are. */
export function choicesFound<Value extends string>(
  choices: readonly ChoiceOf<Value>[],
  typed: string,
): { found: ChoiceOf<Value>[]; left: number } {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = choices.filter(({ search }) => {
    const text = search.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { found: fitting.slice(0, SHOWN), left: Math.max(0, fitting.length - SHOWN) };
}
