/** What a check-in is told before it is written. */

export const checkInProblems = {
  unknownKeyResult: (id: string) =>
    id === ""
      ? "Choose the key result that the check-in is about."
      : `The book has no key result "${id}". It may have been deleted meanwhile: choose another one.`,
  noDay: (date: string) => `"${date}" is not a day. Write it as YYYY-MM-DD, for example 2026-06-30.`,
  future: (date: string, today: string) =>
    `${date} is later than today, ${today}. Give the day on which the value was seen; look at the year and at the order of day and month.`,
  beforeCycle: (date: string, cycle: string, cycleStart: string) =>
    `${date} lies before ${cycle}, which starts on ${cycleStart}. If the day is right, confirm it; the value counts until a later one comes.`,
  noNumber: "The value is not a number that can be calculated with. Type digits only, without the unit.",
  nothingSaid: "Say where the key result stands: a value, or a few words on progress, problems or plans.",
  confidence: (least: number, most: number) =>
    `Confidence goes from ${least} (no hope) to ${most} (certain).`,
  tooLong: (characters: number, most: number) =>
    `The text has ${characters.toLocaleString("en-US")} characters; a cell takes ${most.toLocaleString("en-US")}. Shorten it.`,
  same: (date: string) =>
    `The same check-in of ${date} is in the book already. Confirm it if it is to stand there twice.`,
};

/** What was done, for the way back. */
export const checkInDoes = (keyResultId: string): string => `Check-in on ${keyResultId}`;

/** What check-ins from a command line or a file are told. */
export const typedCheckIn = {
  value: (typed: string, unit: string | null, problem: "no number" | "percent" | "abbreviated" | "comma") => {
    const measured = unit === null || unit === "count" ? "" : ` It is measured in ${unit}.`;
    return `"${typed}" is not a value that this key result can take.${measured} ${howToType[problem]}`;
  },
  row: (row: number) => `row ${row}`,
  entry: (entry: number) => `entry ${entry}`,
  noTable: (name: string | null, headers: readonly string[]) =>
    `${name ?? "The file"} holds no table of check-ins. It needs a header row with "KR ID" and at least one of Value, Confidence, Progress, Problems or Plans; the headers of the Check-ins sheet are ${headers.join(", ")}.`,
  notJson: (name: string, message: string) => `${name} is not JSON: ${message}`,
  isText: "has to be a text",
  isNumber: 'has to be a number, or a text such as "80%"',
  unknownWords: (entry: number | null, keys: readonly string[]) =>
    `${entry === null ? "" : `entry ${entry} `}has ${keys.map((key) => `"${key}"`).join(", ")}, which means nothing here`,
  jsonMistake: (entry: number | null, field: string | null, message: string) =>
    `${[entry === null ? null : `entry ${entry}`, field].filter((part) => part !== null).join(": ")} ${message}`,
  badJson: (name: string, mistakes: readonly string[]) =>
    [
      `${name} is not a list of check-ins, so nothing was written.`,
      ...mistakes.slice(0, MISTAKES_SHOWN).map((mistake) => `  ${mistake}`),
      'An entry is {"keyResultId": "O1.KR2", "value": 12}; it may also have date, confidence, progress, problems, plans and by.',
    ].join("\n"),
};

const MISTAKES_SHOWN = 10;

const howToType = {
  "no number": "Type digits, for example 80 or 1,250.5.",
  percent: "Type the number in the key result's own unit, not in percent.",
  abbreviated: "Type the number in full, for example 1,200,000.",
  comma: "Type a point before decimals (1.5) and commas between thousands only (1,500).",
};

/** The headers of a form to fill in, beside those of the Check-ins sheet. */
export const checkInForm = {
  id: "KR ID",
  title: "Key result",
  owner: "Owner",
  unit: "Unit",
  target: "Target",
  last: "Last value",
  lastDay: "Last check-in",
};
