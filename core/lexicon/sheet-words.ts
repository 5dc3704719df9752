/** Words in sheet names and headers by which a sheet says that it is not a plan, or that it is one. */

export const planName = /\b(?:plan|strateg\w*|goals?|objectives?|measures?|kpis?|okrs?|results?|actions?|scorecard|priorit\w*|indicators?|work ?plan|commitments?|initiatives?|targets?|performance|metrics?|milestones?|tracker|implementation|log ?frame|apg|deliverables?|outcomes?)\b/i; // prettier-ignore

export const glossaryName =
  /\b(?:glossary|definitions?|terms?|terminology|acronyms?|abbreviations?|data dictionary|dictionary)\b/i;
export const glossaryHeader =
  /^(?:terms?|acronyms?|abbreviations?|words?|phrase|concept|expression|(?:field|column|variable|attribute)(?: names?)?)$/i;
export const definitionHeader =
  /^(?:definitions?|meanings?|descriptions?|explanations?|stands for|what it means|full (?:name|term))\b/i;

/** Of those, the ones that head nothing but explanations. */
export const meaningHeader = /^(?:definitions?|meanings?|stands for|what it means)$/i;

export const contentsName =
  /^(?:contents|table of contents|toc|index|cover|cover page|title page|layout|outline|navigation|sheet list)$/i;
export const contentsHeader =
  /^(?:page|pages|sheet|sheets|tab|tabs|tab name|sheet name|worksheet|section|chapter)$/i;
export const contentsText =
  /^(?:content|contents|description|what it (?:shows|contains|holds)|purpose|link|page|topic)\b/i;

export const instructionsName =
  /\b(?:read ?me|instructions?|how to|guide|guidance|intro(?:duction)?|about|notes?|help|overview|welcome|directions)\b/i;

/** Titles of texts about plans, of talks and of answers. */
export const otherName = /\b(?:how to|instructions?|guid(?:e|ance)|read ?me|minutes|meetings?|agendas?|retreat|surveys?|feedback|questions?|glossary|definitions?|steps to|about)\b/i; // prettier-ignore

export const lookupName = /^(?:lists?|look ?ups?|drop ?-?downs?|picklists?|options|validation|data validation|lists? ?\d?|ref(?:erence)?(?: data)?|codes|config|settings|menu|values|parameters|legend|key)$|\b(?:drop ?-?down|look ?up|pick ?list|validation)s?\b/i; // prettier-ignore

export const contactsName =
  /\b(?:contacts?|directory|phone list|staff list|roster|distribution list|mailing list)\b/i;

export const pivotName = /\b(?:pivot|tally|summary count|crosstab|rollup|roll-up)\b/i;
export const pivotText =
  /^(?:row labels|column labels|grand total|sum of .+|count of .+|average of .+|\(blank\)|\(all\)|values)$/i;

export const chartDataName = /\b(?:chart|graph|plot)s?\b|\bchart ?data\b/i;

export const budgetName =
  /\b(?:budget|cost|costs|funding|financials?|expenditures?|revenues?|appropriations?|invoice|ledger)\b/i;
export const moneyHeader = /\b(?:budget(?:ed)?|cost|amount|expenditures?|expenses?|spend|spent|revenues?|appropriation|encumbered|encumbrance|balance|fund(?:ing)?|account|object code|line item|salary|salaries|variance|adopted|amended|price|total)\b|\$/i; // prettier-ignore

export const changeLogName = /\b(?:change ?log|revisions?|version(?:s| history)?|history|log|audit trail)\b/i;
export const changeLogHeader = /^(?:version|version (?:no\.?|number|#)|rev(?:ision)?|rev\.? no\.?|change|changes|change (?:made|description)|changed by|edited by|author|date (?:of change|changed))$/i; // prettier-ignore

export const riskName = /\brisks?\b/i;
export const riskHeader = /^(?:risk|risks|risk description|risk event|likelihood|probability|impact|severity|mitigation|mitigations?|risk (?:owner|rating|score|level|category)|inherent risk|residual risk|controls?|consequence)s?\b/i; // prettier-ignore

/** Of explanations: how a measure is worked out, and when a word is used. */
export const methodHeader = /^(?:formula|calculation|how (?:it is |to )?calculate|method|data source|sources?|when to use|numerator|denominator|example)\b/i; // prettier-ignore

/** Heads of the marks that a key explains. */
export const scaleHeader = /^(?:(?:rag|brag|status|progress|performance|risk|confidence)?\s*(?:colou?rs?|rag|status(?:es)?|ratings?|symbols?|scores?|levels?|grades?|scales?|icons?|keys?|codes?|flags?))$/i; // prettier-ignore

export const minutesName = /\b(?:minutes|meetings?|agendas?|retreat|discussion|notes)\b/i;
export const minutesHeader = /^(?:agenda(?: items?)?|topics?|discussions?|discussion points?|decisions?(?: made)?|motions?|attendees|attendance|present|meeting(?: date)?|(?:date|time|place) of meeting|reviewed by|next (?:review|meeting)|review date|moved by|minutes)$/i; // prettier-ignore

export const surveyName = /\b(?:surveys?|questionnaires?|polls?|feedback|responses?|input|engagement)\b/i;
export const surveyHeader = /^(?:questions?|survey (?:items?|questions?)|(?:strongly |somewhat |neither )?(?:dis)?agree\b.*|neutral|respondents?(?: id)?|responses?|answers?|number of (?:mentions|responses|respondents)|mentions|very (?:dis)?satisfied|comments? received|commenter)$/i; // prettier-ignore

/** Heads of columns that count: "# of KPIs", "Actions", "Late". */
export const countedHeader = /^(?:(?:#|no\.?|number|count|total|sum|share|%)\s*(?:of\s+)?\S.*|(?:actions|objectives|measures|kpis|indicators|projects|initiatives|tasks|goals|targets|strategies|milestones|items|total|late|overdue)(?: \(.*\))?)$/i; // prettier-ignore

export const rosterHeader = /^(?:(?:full |first |last |employee |staff |member )?names?|employees?|members?|positions?|titles?|job titles?|roles?(?: (?:on|in) .*)?|phone|ext(?:ension)?\.?|e-?mail(?: address)?|room|supervisor|reports to|manager|hire date|start date|fte|term (?:ends|expires|ending)|division head|head)$/i; // prettier-ignore

export const oldName = /\b(?:old|archived?|archives?|superseded|obsolete|previous|prior|backup|back up|bak|copy(?: of| \(\d\))?|copy|former|deprecated|retired|do not use|not used|unused|expired|replaced|legacy|outdated|v\d+ old)\b|\(\d\)$/i; // prettier-ignore

/** A sheet of cases: what was reported or went wrong, what was asked for or decided. */
export const caseLogName = /\b(?:logs?|registers?|incidents?|complaints?|compliments?|non-?conformit(?:y|ies)|non-?conformances?|ncrs?|ncs?|issues|hazards|accidents|near miss(?:es)?|change requests?|enquiries|training records?|service requests|decisions)\b/i; // prettier-ignore

/** Heads of what a case is, of when and by whom it came in, and of how it ended. */
export const caseHeader = /^(?:ncr?|car|incident|complaint|compliment|case|ticket|hazard|accident|near miss|defect|fault|enquiry|query|non-?conformit(?:y|ies)|non-?conformance|change request|cr|decision|course|training|certificate|nature of (?:the )?(?:complaint|incident|enquiry|injury)|type of (?:incident|complaint|injury|enquiry))\s*(?:no|number|#|id|ref(?:erence)?|type|category|description|details)?\.?$/i; // prettier-ignore
export const caseOpenedHeader = /^(?:date|time|when)(?: (?:it|and time))? (?:raised|logged|reported|received|opened|identified|found|occurred|lodged|requested|decided|of (?:the )?(?:incident|occurrence|complaint|event|report|request|accident|injury|decision))$|^(?:raised|reported|found|logged|received|identified|detected|lodged|requested|made|decided) (?:by|from|on|via)$|^(?:complainant|customer|caller|request(?:e|o)r|originator|injured person|persons? (?:involved|injured))$/i; // prettier-ignore
export const caseClosedHeader = /^(?:closed(?: (?:on|by|out|date|y\/n))?\??|date (?:closed|resolved|closed out)|close[- ]?out(?: date)?|resolved(?: (?:on|by))?\??|resolution|corrections?|action taken|immediate action(?: taken)?|root cause|expires|expiry(?: date)?|response(?: sent| date)?|days (?:to close|open|to resolve))$/i; // prettier-ignore

/** How a measure is counted, put as words of a header. */
export const calculationHeader = /^how (?:it is|it's|is it|we|this is|is this|to) (?:calculat\w*|measur\w*|count\w*|work\w* (?:it )?out|defin\w*)|^(?:calculation|formula|method(?:ology)?|counting rules?|inclusions?|exclusions?|business rules?)\b/i; // prettier-ignore

/** Heads of a logic model: what goes in, what is done and made with it, and what comes of that. */
export const inputsHeader = /^(?:(?:program(?:me)? |key )?(?:inputs?|resources?)(?: \(.*\)| (?:&|and|\/) .*)?|what we (?:invest|put in))$/i; // prettier-ignore
export const outputsHeader = /^(?:(?:planned |key |direct )?(?:outputs?|activities)(?: \(.*\)| (?:&|and|\/|[-–—:]) .*)?|what we (?:do|produce|make))$/i; // prettier-ignore
export const outcomesHeader = /\b(?:outcomes?|impacts?)\b|^what comes of it$/i;

/** Heads of a plan for collecting data: where figures come from, who collects them, how and how often. */
export const collectionHeader = /^(?:(?:data )?sources?(?: of (?:data|information))?|where (?:it|the data|data) comes? from|(?:data )?collected (?:by|from|through|how often)|who collects\b.*|(?:data )?collection (?:method|tool|instrument|frequency|schedule)s?|data collection|methods?|instruments?|tools?|how (?:collected|often)(?: collected)?|frequency(?: of (?:collection|data collection|reporting))?|reporting frequency|reported to|(?:means|source) of verification|analy[sz]ed by|(?:data )?analysis|used? (?:by|for)|data (?:system|steward|manager)|system|formula)$/i; // prettier-ignore
