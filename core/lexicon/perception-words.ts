/** Words of measures that show what people think of a service, rather than what is done for them. */
export const perceivedQuality =
  /\b(?:satisf(?:y|ied|action)|dissatisf\w+|ratings?|rate[sd]?\s(?:\w+\s){0,5}(?:as\s)?(?:good|excellent|high|highly|positive|positively|favorabl[ey]|safe)|survey(?:s|ed)?|respondents|trust|trusted|confidence|confident|complaints?|compliments|feel|feels|feeling|perceiv\w+|perceptions?|recommend|promoters?|nps|customer experience|approval|reputation|sentiment|feedback|agree that|say that|report (?:feeling|being))\b/i;
