/** Nouns that name something measured. Lower case. */

/** Heads of an indicator's name; "of" follows the counting ones. */
export const countHeads: readonly (readonly string[])[] = [
  ["total", "number"], ["the", "number"], ["number"], ["numbers"], ["no", ".", "of"], ["#"], ["count"], ["quantity"], ["volume", "of"],
]; // prettier-ignore

export const percentHeads: readonly (readonly string[])[] = [
  ["%"], ["percent"], ["percentage"], ["per", "cent"], ["pct"], ["proportion"], ["share", "of"],
]; // prettier-ignore

/** Any of these makes a phrase the name of a metric. */
export const metricNouns: ReadonlySet<string> = new Set(
  `number numbers percentage percent proportion rate rates ratio ratios average avg median mean total count counts cost costs time times amount
   amounts volume value revenue revenues income attendance enrollment enrolment enrolments participation usage use uses ridership
   circulation satisfaction turnover retention vacancy vacancies emissions consumption incidents injuries deaths fatalities crime crimes crashes accidents
   complaints visits visitors visitation views followers subscribers members membership users downloads score scores index rating ratings
   rank ranking level levels extent degree frequency duration length incidence prevalence mortality unemployment employment jobs
   productivity response backlog compliance coverage capacity diversion tonnage energy speed trend share uptime availability
   absenteeism grants donations volunteers applications graduates graduation proficiency achievement hours days overtime wait waits delays errors
   findings violations calls permits sales occupancy population poverty homelessness hospitalizations admissions readmissions recidivism
   recycling reserves reserve balance debt savings efficiency reliability losses loss utilization utilisation hires applicants
   confidence awareness trust literacy victims offences offenses referrals claims programming spending expenditure expenditures stock supply
   patents publications arrivals passengers boardings trips miles kilometres acres hectares tonnes customers participants households residents students
   partnerships contacts registrations inspections outages breaks leaks overdoses suicides births weight height age temperature
   turnout footfall throughput uptake coverage prevalence incidence mortality morbidity absence vacancies headcount caseload caseloads backlog arrears defects
   uptime downtime outage availability abandonment compliance adherence punctuality ontime yield margin surplus deficit leverage liquidity valuation
   arrests citations tickets collisions casualties burglaries robberies thefts assaults fires alarms responses transports encounters screenings vaccinations
   immunisations immunizations appointments discharges stays bed-days infections obesity diabetes smoking pregnancies graduates suspensions expulsions dropouts
   truancy apprenticeships placements evictions starts completions lettings dwellings units beds voids demolitions rents potholes sidewalks kilowatts gallons litres
   liters electricity energy water gas fuel waste landfill diversion litter canopy turbidity overflows sewage bids vendors suppliers contracts invoices payments
   appeals convictions filings dispositions hearings cases jurors ballots voters registrants transactions logins sessions downloads incidents vulnerabilities
   variance deviation accuracy completeness timeliness quality`
    .split(/\s+/),
); // prettier-ignore

/** Words that start an indicator's name: with one of these first, a phrase is a name even if a verb stands inside. */
export const indicatorHeads: ReadonlySet<string> = new Set(
  `number numbers percentage percent proportion % # rate ratio average avg median mean total count share amount volume value cost level
   extent degree trend incidence prevalence frequency index score time length days hours minutes ranking rating turnover mortality
   overall net gross per-capita response customer resident employee citizen ( participation attendance change difference days'`
    .split(/\s+/),
); // prettier-ignore

/** A number after (or before) one of these is a grade on some scale: the word is the unit. */
export const scaleUnits: ReadonlyMap<string, string> = new Map([
  ["nps", "NPS"], ["score", "score"], ["scores", "score"], ["rating", "rating"], ["ratings", "rating"], ["rank", "rank"], ["ranking", "rank"],
  ["ranked", "rank"], ["ranks", "rank"], ["gpa", "GPA"], ["pci", "PCI"], ["index", "index"], ["ratio", "ratio"], ["percentile", "percentile"],
]); // prettier-ignore

/** Metrics that are plain counts although no "number of" stands before them. */
export const countedMetrics: ReadonlySet<string> = new Set(
  `membership enrollment enrolment attendance ridership circulation participation visits visitors visitation boardings passengers followers subscribers members
   users registrations applications participants volunteers customers downloads checkouts borrowers`.split(/\s+/), // prettier-ignore
);

/** A service level that stands, rather than a change to bring about. Phrases in lower case. */
export const standingPhrases: readonly (readonly string[])[] = [
  ["at", "all", "times"], ["of", "the", "time"], ["of", "time"], ["each", "year"], ["every", "year"], ["per", "year"], ["a", "year"], ["annually"], ["each", "fiscal", "year"],
  ["per", "fiscal", "year"], ["each", "month"], ["every", "month"], ["per", "month"], ["monthly"], ["quarterly"], ["each", "quarter"], ["per", "quarter"],
  ["every", "quarter"], ["weekly"], ["daily"], ["each", "week"], ["per", "week"], ["each", "day"], ["yearly"], ["annual"], ["year", "-", "round"], ["always"], ["ongoing"],
  ["consistently"], ["continuously"], ["every", "day"], ["24", "/", "7"], ["per", "annum"], ["each", "school", "year"], ["every", "fiscal", "year"],
]; // prettier-ignore
