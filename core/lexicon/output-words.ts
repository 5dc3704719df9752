/** Words by which an objective names something to be done or delivered, and words by which it names what is better afterwards. Lower case. */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whatever they are followed by, it is work: "Adopt …", "Hire …", "Install …". Base forms. */
export const outputVerbs = listed(
  `acquire adopt appoint approve codify commission conduct construct convene deploy digitize digitise draft enact execute finalize finalise
   formalize formalise hire host implement initiate install issue launch migrate procure promulgate publish purchase recruit rehabilitate
   renovate repave resurface rewrite submit undertake`,
);

/** Work only where something is made or changed that can be handed over: "Build a fire station", but "Build trust". */
export const makingVerbs = listed(
  `build complete create deliver design develop establish evaluate finish form hold institute introduce modernize modernise open
   overhaul pilot plan prepare produce provide redesign relocate repair replace report review revise roll train update upgrade write`,
);

/** What is handed over: documents, systems, bodies, buildings, events. */
export const deliverables = listed(
  `amphitheater app apps application applications bridge bridges brochure building buildings campaign campaigns chatbot charter checklist
   class classes clinic committee curriculum dashboard dashboards database facility framework garage guide guidebook guidelines handbook
   headquarters hearing hearings interchange intranet inventory kiosk kiosks kit library manual meeting meetings memorandum museum
   newsletter office ordinance ordinances overpass park pavilion plan plans playbook playground policies policy pool portal position
   positions procedure procedures program programme programs programmes protocol protocols regulations report reports rfp
   road roads roundabout roundabouts scorecard seminar seminars shelter sidewalk sidewalks signal signals software station stations strategies
   strategy studies study substation survey surveys taskforce template templates tool toolkit tower trail trailhead trails training trainings
   underpass website webpage well wells workgroup workshop workshops`,
);

/** Where the object of a verb ends: what follows says for whom, how or why. */
export const objectEnds = listed(
  "about across after and at before between by during for from in into of on or so than that through throughout to toward towards where which who whose with within without",
);

/** How something is, which is what people would notice: "Conduct fair elections", "Issue permits faster". */
export const qualityWords = listed(
  `accessible accountable accurate affordable best better clean cleaner clear cleaner easier easily efficient efficiently equitable excellence
   excellent fair fairer fairly fast faster fewer fiscally great green greener happier healthier healthy high-performing inclusive integrity inviting
   less livable lively lower more prompt promptly quick quicker quickly reliable reliably resilient responsible responsive safe safely safer
   secure simple simpler skilled sooner stronger sustainable thriving timely top transparency transparent trusted vibrant walkable welcoming
   well world-class`,
);

/** Beside a verb of hiring these say that people stay, which is more than hiring: "Recruit and retain …". */
export const lastingVerbs = listed("keep retain sustain support grow develop engage");

/** "… by hiring", "… through building": the way there is prescribed. */
export const prescribingGerunds = listed(
  `acquiring adopting appointing building buying constructing creating deploying developing digitizing establishing hiring
   implementing installing introducing issuing launching opening outsourcing procuring publishing purchasing recruiting redesigning
   renovating replacing updating upgrading`,
);
