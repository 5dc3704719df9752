/** Wording of a standing level of service: what is kept, not what is newly reached. */

/** "repaired within 48 hours", "on time", "90 seconds or less", "at all times", "in compliance with". */
export const serviceStandard =
  /\b(?:within|no later than|no more than|not more than|not less than|no less than|at least|at most|or (?:less|fewer|more|better|above|below|higher|lower)|on[- ]time|on schedule|same[- ]day|next[- ]day|at all times|24\/7|in compliance|compliance with|meeting (?:the )?[\p{L}\p{N}]+|uptime|availability|first contact|accuracy)\b|[≥≤]|±|\bin (?:under|less than)\b/iu;

/** A state that is to hold again and again: "met annually", "maintained each year", "up to date at all times". */
export const heldRegularly =
  /\b(?:met|maintained|sustained|achieved|retained|upheld|kept|in place|up to date)\s(?:[\p{L}-]+\s){0,3}?(?:annually|yearly|quarterly|monthly|weekly|daily|year[- ]round|at all times|(?:each|every)\s(?:year|quarter|month|week|day|season))\b/iu;

/** Wording that keeps a level. */
export const keepsLevel =
  /\b(?:maintain|maintains|maintaining|keep|keeps|keeping|sustain|sustains|sustaining|remain|remains|retain|preserve|uphold)\b/i;
