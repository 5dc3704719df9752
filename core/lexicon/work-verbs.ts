/** Verbs that open a text which names work rather than what comes of it. Government's own uses; base forms, lower case. */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Work stays work however often it is done: "Hold 12 town halls", "Conduct three trainings", "Adopt five policies". */
export const eventVerbs = listed(
  "adopt attend conduct convene draft hold host launch organise organize publish train write",
);

/** Work that may well deliver something to people once it is counted: "Install 40 streetlights", "Create 300 jobs". */
export const workVerbs = listed(
  `acquire adopt amend appoint approve attend award build clean codify communicate compile complete conduct construct convene convert coordinate create deliver demolish deploy
   design develop devise digitise digitize disseminate distribute draft educate enact engage equip establish evaluate execute finalise finalize
   formalise formalize formulate hire hold host identify implement initiate inspect install institute introduce launch migrate modernise modernize
   negotiate offer onboard open organise organize overhaul pave pilot plan plant prepare procure produce promulgate provide publish
   purchase recruit redesign refurbish rehabilitate relocate renovate repair repave replace report resurface retrofit
   review revise roll rewrite submit survey train undertake update upgrade write`,
);

/** Nouns, adjectives or names at least as often as verbs: work only with an object right after ("Review the fee schedule"). */
export const alsoNouns = listed(
  `award complete convert design draft hold host open pave pilot plan plant purchase repair report review roll survey train update upgrade`,
);

/** Work named by a noun, where "of the …" follows: "Completion of the master plan". */
export const workNouns = listed(
  `adoption completion construction creation deployment design development establishment implementation installation introduction launch
   preparation procurement publication`,
);

/** What a verb's object begins with. */
export const objectOpeners = listed("a all an another each every its more new our the their these this");

/** Taking part is not bringing about (Google's OKR playbook: "consult", "help", "analyze", "participate"). */
export const weakVerbs = listed(
  `advise analyse analyze assist attempt collaborate consider consult contribute discuss explore facilitate help investigate monitor
   participate pursue strive support try`,
);

/** After one of these a weak verb is part of a name: "Help desk tickets", "Support staff turnover", "Monitor replacement rate". */
export const weakVerbNames = listed(
  `call calls center centers centre centres cost costs desk functions group groups hours line lines network personnel position positions rate rates
   request requests service services staff staffing system team teams ticket tickets time`,
);
