/** Numbers written out in English: cardinals, scales, fractions and verbs that hold a factor. */

export const cardinals: ReadonlyMap<string, number> = new Map([
  ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8],
  ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14],
  ["fifteen", 15], ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19], ["twenty", 20],
  ["thirty", 30], ["forty", 40], ["fourty", 40], ["fifty", 50], ["sixty", 60], ["seventy", 70],
  ["eighty", 80], ["ninety", 90],
]); // prettier-ignore

/** Words that multiply the number before them, wherever they stand; the short ones only behind money. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12], ["hundred", 1e2], ["thousand", 1e3], ["million", 1e6], ["millions", 1e6], ["mil", 1e6], ["mill", 1e6],
  ["mn", 1e6], ["mln", 1e6], ["mm", 1e6], ["billion", 1e9], ["billions", 1e9], ["bn", 1e9], ["trillion", 1e12],
  ["lakh", 1e5], ["lakhs", 1e5], ["lac", 1e5], ["lacs", 1e5], ["crore", 1e7], ["crores", 1e7], ["cr", 1e7],
]); // prettier-ignore

/** Scales that could be other words: "10 mm", "5 cr" only multiply money. */
export const moneyScales: ReadonlySet<string> = new Set(["mm", "cr"]);

/** Letters that multiply only when they touch the figures: "$43K", "22.1M". Lower-case m and b need a currency: "5m" may be metres. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ["K", 1e3], ["k", 1e3], ["M", 1e6], ["B", 1e9],
]); // prettier-ignore
export const currencyScaleLetters: ReadonlyMap<string, number> = new Map([
  ["m", 1e6], ["b", 1e9], ["mm", 1e6], ["t", 1e12],
]); // prettier-ignore

/** Denominators: "two thirds", "one-quarter". */
export const fractionParts: ReadonlyMap<string, number> = new Map([
  ["half", 2], ["halves", 2], ["third", 3], ["thirds", 3], ["quarter", 4], ["quarters", 4], ["fifth", 5],
  ["fifths", 5], ["tenth", 10], ["tenths", 10],
]); // prettier-ignore

export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["fifth", 5], ["sixth", 6], ["seventh", 7],
  ["eighth", 8], ["ninth", 9], ["tenth", 10],
]); // prettier-ignore

/** Verbs and adverbs that state a change as a factor, as the percentage by which the metric moves. */
export const factorWords: ReadonlyMap<string, { percent: number; direction: "increase" | "decrease" }> =
  new Map([
    ["double", { percent: 100, direction: "increase" }],
    ["doubled", { percent: 100, direction: "increase" }],
    ["doubling", { percent: 100, direction: "increase" }],
    ["twice", { percent: 100, direction: "increase" }],
    ["triple", { percent: 200, direction: "increase" }],
    ["tripled", { percent: 200, direction: "increase" }],
    ["tripling", { percent: 200, direction: "increase" }],
    ["treble", { percent: 200, direction: "increase" }],
    ["quadruple", { percent: 300, direction: "increase" }],
    ["quadrupling", { percent: 300, direction: "increase" }],
    ["halve", { percent: 50, direction: "decrease" }],
    ["halved", { percent: 50, direction: "decrease" }],
    ["halving", { percent: 50, direction: "decrease" }],
  ]);

/** Words for so many times as much. */
export const foldWords: ReadonlyMap<string, number> = new Map([
  ["twofold", 2], ["threefold", 3], ["fourfold", 4], ["fivefold", 5], ["sixfold", 6], ["tenfold", 10],
]); // prettier-ignore
