/** A made-up town's plan, for people who want to try the product before they bring their own. It has the gaps that plans have. */

/** One row: objective ("" where it is the one above), measure in prose, lead, status, comments; "" leaves a cell empty. */
type SampleRow = [objective: string, measure: string, lead: string, status: string, comments: string];

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
  headers: ["Objective", "How we will measure it", "Lead", "Status", "Comments"],
  goals: [
    {
      goal: "GOAL 1: A DOWNTOWN THAT PEOPLE COME TO",
      rows: [
        ["Full shop windows", `Cut vacant storefronts on Main Street from 11 to 5 by June 30, ${year}`, "Economic Development Director", "On track", "Two leases signed this quarter"],
        ["", `Raise sales tax from downtown shops from $412,000 to $480,000 by June 30, ${year + 1}`, "Finance Director", "On track", ""],
        ["Safe to walk", `Raise the share of downtown crossings with a marked crosswalk from 55% to 90% by June 30, ${year}`, "Public Works Director", "Behind", "The paint contract starts in spring"],
        ["", "Install lighting at all four trailheads", "Parks Director", "Not started", "Waits for the grant"],
      ],
    },
    {
      goal: "GOAL 2: WATER AND STREETS THAT WORK",
      rows: [
        ["Lose less water", `Reduce water lost between plant and meter from 19% to 12% by June 30, ${year + 1}`, "Water Superintendent", "On track", ""],
        ["", "Keep 100% of water samples within state limits", "Water Superintendent", "On track", "All samples clean last year"],
        ["", `Replace the cast-iron main on Mill Street by June 30, ${year}`, "Water Superintendent", "Behind", "Pipe arrives late"],
        ["Streets that last", `Raise the average pavement condition index from 58 to 66 by June 30, ${year + 1}`, "Public Works Director", "On track", ""],
        ["", "Improve how quickly we fix potholes", "", "", "No number yet"],
      ],
    },
    {
      goal: "GOAL 3: A TOWN HALL THAT ANSWERS",
      rows: [
        ["Quick answers", `Shorten the wait for a building permit from 32 days to 15 days by June 30, ${year}`, "Community Development Director", "On track", "26 days in the last quarter"],
        ["", "Answer 95% of e-mails within 2 working days", "Town Clerk", "On track", ""],
        ["", `Increase bills paid online to 60% by June 30, ${year}`, "", "On track", "We have to look up where we started"],
        ["Money well looked after", `Build the general fund reserve from 14% to 18% of spending by June 30, ${year + 1}`, "Finance Director", "On track", ""],
        ["", "Hold two open evenings on the budget before it is adopted", "Town Manager", "Not started", ""],
      ],
    },
  ],
  closing: "Adopted by the town council. Figures as of the last quarter.",
}); // prettier-ignore
