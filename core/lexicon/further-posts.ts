/** More words that make a name a person's post, abbreviations among them, and words for bodies of several people. Lower case. */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Beside those of posts.ts, which tell leads in a plan's cells. */
export const furtherPosts = listed(
  `accountant acm adm admin advisor adviser aide alderman alderperson arborist architect archivist asst attendant bailiff bookkeeper buyer
   cao cdo chf chro cm cmo commissioner constable consultant cpo cso cto curator dcm dep developer epidemiologist fellow forester governor
   hydrologist instructor intern investigator leader liaison magistrate mechanic member nurse official operator ofc organizer paralegal
   paramedic physician programmer prosecutor provost rector representative scientist selectman selectperson sergeant sgt strategist
   supt trainer translator veterinarian webmaster worker`,
);

/** Several people: whoever answers for it is one of them. */
export const bodies = listed(
  `agency alliance association authority board branch bureau center centre coalition commission committee company consortium council dept
   department departments depts div division divisions force group office partnership section staff taskforce team teams unit workgroup`,
);
