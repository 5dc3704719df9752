/** Verbs for work to be done or delivered, and verbs that promise betterment without saying how much. Every form, lower case. */

const final = /(?:[^aeiouy]|^)[aeiou][bdgmnprt]$/;
const doubling = new Set(["plan", "map", "run", "refer", "submit", "set", "get", "put", "cut", "hit", "let", "commit", "begin", "permit", "scan", "ship", "stop", "tap", "trap", "fit", "step", "equip"]); // prettier-ignore

function forms(base: string): string[] {
  if (base.endsWith("y") && !/[aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const twin = final.test(base) && doubling.has(base) ? base + base.charAt(base.length - 1) : base;
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${twin}ed`, `${twin}ing`];
}

const all = (bases: string, irregular = ""): ReadonlySet<string> =>
  new Set(bases.split(/\s+/).filter(Boolean).flatMap(forms).concat(irregular.split(/\s+/).filter(Boolean)));

/** Work with an end: it is done or it is not. */
export const activityVerbs = all(
  `accept acquire act activate add adapt address administer adopt advertise advise advocate align allocate amend analyse analyze
   announce apply appoint approve arrange assemble assess assign assist attend audit author authorise authorize award begin
   benchmark brief bring build calculate calibrate carry catalog certify choose clarify clean clear close coach codify collaborate collect
   commence commission communicate compile conclude conduct configure connect consider consolidate construct consult contact
   contract convene convert coordinate craft create deepen define deliver demolish deploy describe design designate determine
   develop devise digitise digitize disburse disseminate distribute document donate draft draw educate enact engage enforce enlist enrol enroll
   enter equip erect establish evaluate evolve examine execute explore facilitate file finalise finalize fix form formalise
   formalize formulate fund furnish generate give graduate grant guide handle help hire host house identify implement implant
   incorporate inform initiate innovate inspect install instal institute integrate introduce invest investigate invite issue join
   launch lead lease leverage link list locate look make manage map mentor migrate mobilise mobilize model modify monitor move negotiate
   nominate notify offer onboard open operate orchestrate order organise organize outline overhaul participate partner pave pay perform
   permit pilot place plan plant post prepare present print process procure produce program promulgate propose protect
   provide publicise publicize publish purchase pursue ratify recommend record recruit redesign redevelop redirect refer refine
   refresh refurbish register rehabilitate relocate remediate remove renew renovate repair repave replace report request require research
   resolve respond restore restructure resurface review revise rezone roll run sample scan schedule screen seek select send serve
   service share simplify sign source specify staff standardise standardize start study submit supply support survey sweep switch
   target teach test track train transfer transition transport translate treat undertake update upgrade use utilise utilize vaccinate validate
   verify visit volunteer weatherize welcome work write roll-out
   divert fill spend capture clean flush patrol license certify dedicate conserve recover recycle reuse abate archive catalogue lend immunise immunize diagnose
   counsel shelter rehouse feed employ tutor feature market elect legislate regulate annex dispose sell auction borrow refinance bill reimburse reconcile forecast
   decommission retire encrypt digitize relocate rebuild reopen reform repay revamp rewrite secure sequester settle solicit stabilise stabilize stage
   finish accomplish demonstrate expedite gather incentivise incentivize incubate liaise merge network outfit outsource oversee pair patch phase pool reallocate
   rebalance rebrand rectify relaunch reline remodel reorganise reorganize replant restripe retool retrain rewild seal seed steward supplement tackle tailor trial
   upskill reskill vet winterise winterize naturalise naturalize deploy embed nominate mandate commission codesign co-design obtain aggregate attach automate centralise centralize
   disclose dredge deter elect excavate fit fluoridate furnish illuminate inoculate insulate landscape mail mediate mulch mow ordain pedestrianise
   quantify reclassify reconfigure reconnect reconstruct recreate redeploy reintroduce relight reopen resubmit retender revegetate signpost
   solidify stabilise subcontract sublease thin transcribe unveil upsize vacate widen zone
   stock store strip subsidise subsidize supervise synchronise terminate trace trim unify unlock utilise waive widen return resettle prosecute prequalify open
   receive earn attract answer dispatch redact inventory issue screen digitise reach-out stand sponsor showcase celebrate hold recognise recognize repurpose`,
  `buy buys buying bought began begun brought built chose chosen drew driven gave given led made ran sent stood sought taught took taken undertook undertaken wrote
   written rolled paid take takes taking set sets setting put puts putting get gets getting let go goes going do does doing did
   held tell build builds building`,
);

/** Betterment without an amount: vague unless a number follows. */
export const bettermentVerbs = all(
  `improve enhance strengthen foster encourage promote optimise optimize better advance cultivate empower nurture enrich modernise
   modernize streamline bolster elevate deepen broaden accelerate reinforce revitalise revitalize transform stimulate enable drive
   position value embrace champion inspire harness leverage improve further progress uplift ease contribute prioritise prioritize balance respect become`,
  "became becoming being be drove driven",
);

/** Nouns for work: "Completion of the plan", "Development of a strategy". */
export const activityNouns: ReadonlySet<string> = new Set(
  `adoption analysis appointment approval completion conduct construction creation delivery deployment design development
   establishment evaluation execution finalisation finalization formation formulation hiring implementation installation integration introduction
   launch opening preparation procurement production provision publication recruitment renovation replacement report review roll-out
   rollout study submission training update upgrade audit assessment plan policy strategy program programme project workshop meeting`
    .split(/\s+/), // prettier-ignore
);
