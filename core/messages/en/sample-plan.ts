/** A made-up town's plan, for people who want to try the product before they bring their own. It has the gaps that plans have. */

/** One row: objective ("" where it is the one above), measure in prose, lead, latest figure, status, comments; "" leaves a cell empty. */
type SampleRow = [
  objective: string,
  measure: string,
  lead: string,
  latest: string,
  status: string,
  comments: string,
];

export interface SamplePlan {
  title: string;
  about: string;
  headers: string[];
  goals: { goal: string; rows: SampleRow[] }[];
  closing: string;
}

/** Of the sheet; a second one where people have kept the first. */
export const sampleSheetName = (number: number): string =>
  number === 1 ? "Sample plan" : `Sample plan ${number}`;

/** `year`: the calendar year in which the fiscal year ends that runs now; it begins in July. */
export const samplePlan = (year: number): SamplePlan => ({
  title: "Town of Willow Crossing: Strategic Plan",
  about: "A made-up town. Change it as you like, or put your own plan in its place. Fiscal year: July 1 to June 30.",
  headers: ["Objective", "How we will measure it", "Lead", "Latest", "Status", "Comments"],
  goals: [
    {
      goal: "GOAL 1: A DOWNTOWN THAT PEOPLE COME TO",
      rows: [
        ["More shops and more shoppers downtown", `Cut vacant storefronts on Main Street from 11 to 5 by June 30, ${year}`, "Economic Development Director", "8", "On track", "Two leases signed this quarter"],
        ["", `Raise sales tax from downtown shops from $412,000 to $480,000 by June 30, ${year}`, "Economic Development Director", "$431,000", "On track", ""],
        ["Streets where it is safe and pleasant to walk", `Raise the share of downtown crossings with a marked crosswalk from 55% to 90% by June 30, ${year}`, "Public Works Director", "61%", "Behind", "The paint contract starts in spring"],
        ["", `Raise the share of residents who feel safe walking downtown after dark from 48% to 65% by May 31, ${year}`, "Police Chief", "", "On track", "Resident survey, every spring"],
        ["", "Install lighting at all four trailheads", "Parks Director", "", "Not started", "Waits for the grant"],
      ],
    },
    {
      goal: "GOAL 2: WATER AND STREETS THAT WORK",
      rows: [
        ["Less water lost on its way to the tap", `Reduce water lost between plant and meter from 19% to 14% by June 30, ${year}`, "Water Superintendent", "16%", "On track", ""],
        ["", "Keep 100% of water samples within state limits", "Water Superintendent", "100%", "On track", "All samples clean last year"],
        ["", `Replace the cast-iron main on Mill Street by April 30, ${year}`, "Water Superintendent", "", "Behind", "Pipe arrives late"],
        ["Streets that last longer between repairs", `Raise the average pavement condition index from 58 to 66 by June 30, ${year + 1}`, "Public Works Director", "59", "On track", ""],
        ["", "Improve how quickly we fix potholes", "", "", "", "No number yet"],
      ],
    },
    {
      goal: "GOAL 3: A TOWN HALL THAT ANSWERS",
      rows: [
        ["Quick and friendly answers at the town hall", `Shorten the wait for a building permit from 32 days to 15 days by June 30, ${year}`, "Community Development Director", "24", "On track", "New checklist since last month"],
        ["", "Answer 95% of e-mails within 2 working days", "Town Clerk", "88%", "Behind", ""],
        ["", `Increase bills paid online to 60% by June 30, ${year}`, "", "41%", "On track", "We have to look up where we started"],
        ["", "Hold two open evenings on the budget before it is adopted", "Town Manager", "", "Not started", ""],
      ],
    },
  ],
  closing: "Adopted by the town council. Figures as of the last quarter.",
}); // prettier-ignore
