/** Words around dates: what marks a fiscal or school year, the end of a period, and what leads a deadline in. */

/** Prefixes glued to or before a year: "FY27", "fiscal year 2027", "F2027". */
export const fiscalYearPhrases: readonly (readonly string[])[] = [
  ["end", "of", "fiscal", "year"], ["fiscal", "year", "ending"], ["fiscal", "year", "ended"],
  ["fiscal", "years"], ["fiscal", "year"], ["financial", "years"], ["financial", "year"], ["fiscal"], ["fye"], ["fy"], ["fys"],
  ["budget", "year"],
]; // prettier-ignore

export const schoolYearPhrases: readonly (readonly string[])[] = [
  ["school", "year"], ["academic", "year"], ["sy"], ["ay"],
]; // prettier-ignore

export const calendarYearPhrases: readonly (readonly string[])[] = [
  ["calendar", "year"], ["calendar", "years"], ["cy"], ["year"],
]; // prettier-ignore

/** "by year-end", "by the end of the year": dated only when the year is known. */
export const yearEndPhrases: readonly (readonly string[])[] = [
  ["end", "of", "the", "fiscal", "year"], ["end", "of", "the", "financial", "year"],
  ["end", "of", "the", "calendar", "year"], ["end", "of", "the", "year"], ["end", "of", "this", "year"],
  ["end", "of", "fiscal", "year"], ["end", "of", "calendar", "year"], ["end", "of", "year"],
  ["fiscal", "year", "-", "end"], ["fiscal", "year", "end"], ["financial", "year", "end"],
  ["year", "'", "s", "end"], ["year's", "end"], ["year", "-", "end"], ["year", "end"], ["yearend"], ["eoy"], ["eofy"], ["ye"],
]; // prettier-ignore

/** Words before a date that make it the day by which something is to be so. Longer phrases first. */
export const deadlineLeads: readonly (readonly string[])[] = [
  ["by", "no", "later", "than"], ["no", "later", "than"], ["not", "later", "than"], ["on", "or", "before"],
  ["by", "or", "before"], ["as", "at"], ["as", "of"], ["prior", "to"], ["up", "to"], ["up", "until"], ["effective"],
  ["ahead", "of"], ["in", "time", "for"], ["in", "advance", "of"], ["by"], ["before"], ["until"], ["till"], ["through"], ["thru"], ["due"], ["in"], ["during"], ["to"], ["for"], ["within"],
  ["throughout"], ["over"], ["on"], ["at"],
]; // prettier-ignore

/** Leads that name a deadline by themselves, whatever else the sentence says. */
export const strongLeads: ReadonlySet<string> = new Set([
  "by", "by no later than", "no later than", "not later than", "on or before", "by or before", "before", "until",
  "till", "ahead of", "in time for", "in advance of", "prior to", "due", "up until",
]); // prettier-ignore

/** Words between a lead and a date: "by the end of June", "by early 2026". */
export const dateFillers: readonly (readonly string[])[] = [
  ["the", "beginning", "of"], ["the", "start", "of"], ["the", "close", "of"], ["close", "of"],
  ["the", "conclusion", "of"], ["the", "graduating", "class", "of"], ["the", "class", "of"], ["class", "of"], ["the", "middle", "of"], ["the"], ["early"], ["mid", "-"], ["mid"], ["end", "-"], ["late"], ["around"], ["about"],
  ["approximately"], ["calendar"], ["our"], ["this"],
]; // prettier-ignore
