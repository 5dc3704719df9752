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
