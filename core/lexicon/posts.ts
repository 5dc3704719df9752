/** Words that tell a post ("Fire Chief", "HR Manager") or an organisational unit ("Public Works Dept.") from other names. Lower case. */

/** A name with one of these is one person's post. */
export const postWords: ReadonlySet<string> = new Set([
  "administrator", "analyst", "assessor", "assistant", "associate", "attorney", "auditor", "capt", "captain", "ceo", "cfo", "chair",
  "chancellor", "chief", "cio", "ciso", "clerk", "comptroller", "controller", "coordinator", "coo", "council", "councilmember", "counsel",
  "custodian", "dean", "deputy", "director", "dir", "economist", "editor", "engineer", "executive", "foreman", "head", "inspector",
  "judge", "lead", "librarian", "lieutenant", "lt", "manager", "marshal", "mayor", "mgr", "minister", "officer", "ombudsman",
  "planner", "president", "principal", "ranger", "recorder", "registrar", "secretary", "sergeant", "sheriff", "specialist",
  "superintendent", "supervisor", "surveyor", "teacher", "technician", "treasurer", "trustee", "undersheriff", "vp", "warden",
]); // prettier-ignore

/** A name with one of these is a unit. */
export const unitWords: ReadonlySet<string> = new Set([
  "academy", "administration", "affairs", "agency", "airport", "board", "branch", "bureau", "center", "centre", "college",
  "commission", "committee", "corporation", "council", "court", "courts", "department", "departments", "dept", "depts", "district", "div",
  "division", "fund", "group", "library", "libraries", "ministry", "office", "program", "programs", "school", "section",
  "service", "services", "staff", "svcs", "taskforce", "team", "teams", "trust", "unit", "utilities", "utility", "works",
]); // prettier-ignore

/** Names that are a unit's field of work by themselves. */
export const unitFields: ReadonlySet<string> = new Set([
  "airports", "animal", "aviation", "budget", "building", "buildings", "cd", "cemetery", "code", "communications", "development", "economic", "elections",
  "emergency", "engineering", "environment", "environmental", "ems", "facilities", "finance", "fire", "fleet", "forestry", "gis", "golf", "grants",
  "health", "housing", "hr", "human", "infrastructure", "inspections", "it", "law", "legal", "maintenance", "management", "marketing", "municipal", "museum", "museums", "open",
  "parking", "park", "parks", "payroll", "permitting", "planning", "police", "pr", "procurement", "property", "public", "purchasing",
  "pw", "recreation", "resources", "revenue", "risk", "roads", "safety", "sanitation", "security", "sewer", "solid", "space", "sports", "stormwater", "streets", "sustainability",
  "tax", "technology", "tourism", "traffic", "training", "transit", "transport", "transportation", "treasury", "utility", "waste", "wastewater", "water",
  "works", "youth", "zoning", "clerk's", "sheriff's", "assessor's", "manager's", "attorney's", "mayor's",
]); // prettier-ignore

/** Words of units' names that make no unit by themselves: "Administrative Services", "Community Development". */
export const unitQualifiers: ReadonlySet<string> = new Set([
  "administrative", "business", "capital", "central", "civic", "community", "corporate", "cultural", "customer", "digital", "family",
  "financial", "general", "information", "internal", "international", "natural", "neighborhood", "neighbourhood", "operations", "people", "regional",
  "rural", "senior", "shared", "social", "support", "urban",
]); // prettier-ignore

/** Nobody in particular: a lead that names all is no owner. */
export const nobodyInParticular: ReadonlySet<string> = new Set([
  "all", "all departments", "all depts", "all divisions", "all staff", "all teams", "citywide", "city wide", "city-wide", "countywide", "county-wide", "departments",
  "everyone", "multiple", "multiple departments", "staff", "various", "various departments", "vacant", "vacancy", "open", "unassigned", "not assigned", "no owner",
  "to be hired", "new hire", "new position",
]); // prettier-ignore

/** Marks after or before a name that say what its part is: the first kind leads, the second helps. */
export const leadMarks: ReadonlySet<string> = new Set(["lead", "leads", "primary", "owner", "responsible", "accountable", "chair", "sponsor", "l", "r", "a"]); // prettier-ignore
export const supportMarks: ReadonlySet<string> = new Set(["support", "supporting", "secondary", "partner", "partners", "assist", "assisting", "co-lead", "colead", "consulted", "informed", "backup", "s", "c", "i"]); // prettier-ignore
