/** Words of offices, programmes and groups that are no field of a department by themselves, and that no person is called. Lower case. */
export const officeWords: ReadonlySet<string> = new Set([
  "access", "action", "active", "advisory", "age-friendly", "alliance", "arts", "broadband", "business", "businesses", "capital", "care",
  "citizen", "citizens", "city", "civic", "civil", "climate", "coalition", "commerce", "communities", "community", "conservation",
  "construction", "core", "corporate", "county", "crime", "cultural", "culture", "customer", "cyber", "data", "design", "digital", "disability",
  "diversity", "downtown", "early", "education", "electric", "employee", "energy", "equity", "ethics", "events", "external", "families",
  "family", "first", "fiscal", "government", "growth", "heritage", "historic", "homeless", "homelessness", "inclusion", "industry",
  "information", "innovation", "internal", "international", "justice", "juvenile", "land", "language", "learning", "local", "main",
  "major", "media", "mental", "metro", "mobility", "natural", "neighborhood", "neighborhoods", "neighbourhood", "older", "outreach",
  "partners", "partnership", "partnerships", "people", "performance", "permits", "policy", "power", "prevention", "preservation", "programming",
  "project", "projects", "quality", "records", "recovery", "recycling", "region", "regional", "registry", "relations", "research",
  "resident", "residents", "resilience", "resilient", "results", "rights", "rural", "senior", "seniors", "shared", "small", "smart",
  "social", "state", "strategic", "strategy", "street", "support", "surface", "sustainable", "systems", "town", "trails", "trees", "urban",
  "veterans", "victim", "village", "vision", "visitor", "volunteer", "welfare", "wellness", "wildlife", "women", "workforce", "working",
]); // prettier-ignore

/** Endings of words for things that are done, held or known ("engagement", "operations"). */
export const abstractEndings = /(?:ments?|tions?|sions?|ities|ics|ships?|ology|ness|ability)$/;
