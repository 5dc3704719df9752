/** Words of measures that are known once, when all is over. */
export const knownAtTheEnd =
  /\b(?:(?:annual|yearly|biennial)\s(?:\w+\s){0,2}(?:survey|report|audit|review|assessment|inspection|count|evaluation|test|exam)s?|year[- ]end|end[- ]of[- ](?:the[- ])?(?:fiscal[- ])?year|audit(?:s|ed|or|ors)?|graduation|accredit(?:ed|ation)|reaccreditation|recertification|bond rating|credit rating|census|final (?:report|results?|exam)|community survey|resident survey|citizen survey|employee survey|engagement survey)\b/i;
