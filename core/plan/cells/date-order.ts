/** Whether a column writes its days as month/day/year or day/month/year: decided over the whole column, never cell by cell. */

export type DateOrder = "mdy" | "dmy";

const NUMERIC_DAY = /(?:^|[^\d])(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})(?!\d)/;

/** The order that the cells prove; where none does, the locale's (a BCP 47 tag such as "en-US"). */
export function dateOrder(texts: Iterable<string>, locale: string): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const match = NUMERIC_DAY.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    else if (Number(match[3]) > 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "dmy" : "mdy";
  return /^en-(?:US|PH)$|^en$/i.test(locale) || locale === "" ? "mdy" : "dmy";
}
