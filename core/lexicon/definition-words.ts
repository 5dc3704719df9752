/** Words beside a number that make it part of a name or a metric's definition, not a target. Lower case. */

/** "Grade 3", "Priority 1", "Phase 2": the number names one of several. */
export const labelNouns: ReadonlySet<string> = new Set(
  `grade grades year years level levels priority priorities phase phases tier tiers stage stages category categories class type types step
   steps goal goals objective objectives strategy strategies action target section sections chapter chapters title article articles part
   parts act schedule form forms version route highway hwy interstate ward wards district districts zone zones precinct station stations unit division
   area areas appendix annex table figure no no. number # item items measure indicator kpi kr outcome pillar theme module course term band
   key-stage stage cohort building room floor lot line bus sdg iso asa rfp group option scenario scope scopes sprint model region division engine platform
   resolution ordinance bill proposition prop amendment code ks rule standard standards principle recommendation recommendations exhibit cycle series
   volume edition tranche clause paragraph regulation package component output milestone workstream nfpa usc cfr pm co tag episode day chapter-  criterion quarter round wave generation`
    .split(/\s+/).filter(Boolean), // prettier-ignore
);

/** "ages 5 to 12", "aged 65 and over". */
export const ageLeads: ReadonlySet<string> = new Set(["age", "ages", "aged", "ageing", "aging"]);

/** "18-24 year olds", "5-year-old". */
export const ageTails: ReadonlySet<string> = new Set(["old", "olds"]);

/** "last 12 months", "first 90 days", "rolling 3-year": a window of observation. */
export const windowLeads: ReadonlySet<string> = new Set([
  "last", "past", "previous", "prior", "first", "preceding", "rolling", "trailing", "recent", "final", "every", "each",
]); // prettier-ignore

/** After one of these, a bare number belongs to what is described: "families with three children", "per 100,000". */
export const definitionPrepositions: ReadonlySet<string> = new Set([
  "per", "every", "with", "having", "across", "among", "amongst", "between", "over", "for", "after", "in", "within", "under", "of",
  "than", "each", "into", "during", "serving", "before", "following", "covering", "throughout", "on",
]); // prettier-ignore

/** Determiners that make a number a known set: "the 17 communes", "our five libraries". */
export const definiteDeterminers: ReadonlySet<string> = new Set([
  "the", "our", "its", "their", "all", "these", "those", "both", "other", "any", "his", "her", "your",
]); // prettier-ignore

/** Telephone services that are named by their number: "911 calls", "311 requests". */
export const serviceNumbers: ReadonlySet<number> = new Set([911, 311, 211, 988, 999, 111, 101, 112, 811, 511, 411, 711, 119]); // prettier-ignore
