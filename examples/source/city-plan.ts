/** A city's adopted plan in the classic layout: title rows, merged goal bands, merged strategies, a header under every band. */
import { day, percent, workbookOf, type GridCell, type GridSheet } from "./grid";

// prettier-ignore
const header = ["No.", "Strategy", "Action", "Dept.", "Lead", "Partners", "Timeline", "How we will measure it", "Baseline (FY25)", "Latest (Dec 2025)", "Target", "Status", "Comments"];

interface Band {
  goal: string;
  statement?: string;
  /** Strategy rows: number, strategy, then one list per action row. */
  strategies: [number: string, strategy: string, rows: GridCell[][]][];
}

// prettier-ignore
const bands: Band[] = [
  {
    goal: "GOAL 1: A SAFE AND PREPARED CITY",
    strategies: [
      [
        "1.1",
        "Get help to people sooner",
        [
          ["Open Fire Station 6 on the east side", "Fire", "Fire Chief", "Facilities", day("2027-03-31"), "Structure fires reached within 6 minutes of the call", percent(0.71), percent(0.74), percent(0.9), "On track", "Framing done"],
          ["Fill all dispatcher vacancies", "Police", "Police Chief", "Human Resources", "Q4 FY26", "911 calls answered within 15 seconds", percent(0.86), percent(0.83), percent(0.95), "Behind", "Four vacancies left"],
          [null, "Police", "Police Chief", null, "FY27", "Average response time to emergency calls, in minutes", 9.4, 8.8, 7.5, "On track", null],
        ],
      ],
      [
        "1.2",
        "Prepare households for floods and heat",
        [
          ["Promote AlertJuniper at every utility sign-up", "Fire", "Emergency Manager", "Utilities", "Dec 2026", "Households registered for AlertJuniper", 8150, 10400, 15000, "On track", "Sign-up is part of move-in now"],
          ["Hold two cooling-center drills each summer", "Fire", "Emergency Manager", "Parks; Library", "Ongoing", null, null, null, null, "On track", null],
        ],
      ],
    ],
  },
  {
    goal: "GOAL 2: STREETS AND WATER THAT WORK",
    statement: "We look after what we own, and fix the worst first where it serves the most people.",
    strategies: [
      [
        "2.1",
        "Bring streets to good condition",
        [
          ["Resurface 24 lane miles a year", "Public Works", "Public Works Director", "Finance", day("2027-06-30"), "Average pavement condition index", 61, 60, 68, "Behind", "Bids came in high"],
          [null, "Public Works", "Public Works Director", null, "Ongoing", "Potholes repaired within 3 working days", percent(0.78), percent(0.84), percent(0.95), "On track", null],
        ],
      ],
      [
        "2.2",
        "Lose less water",
        [
          ["Replace the remaining 6,200 mechanical meters", "Utilities", "Utilities Director", "IT", "Q2 FY27", "Water lost before it reaches a meter", "14.5%", "13.1%", "9%", "On track", null],
          ["Adopt a main-replacement policy", "Utilities", "Utilities Director", "City Attorney", "TBD", null, null, null, null, "Not started", "Waiting for rate study"],
          [null, "Utilities", "Utilities Director", null, "FY27", "Main breaks per 100 miles of pipe", 17, 15, "12 or fewer", "On track", null],
        ],
      ],
    ],
  },
  {
    goal: "GOAL 3: HOMES AND BUSINESSES FOR EVERYONE",
    strategies: [
      [
        "3.1",
        "Make it quick to get a permit",
        [
          ["Put all residential permits online", "Community Development", "Community Development Director", "IT; Fire", "Q3 FY26", "Median days to a residential permit", 41, 32, 15, "On track", null],
          [null, "Community Development", "Community Development Director", null, "FY26", "Applicants who would recommend our permit counter", percent(0.54), null, percent(0.75), null, "Survey in April"],
        ],
      ],
      [
        "3.2",
        "Keep the city affordable",
        [
          ["Sell two city lots for mixed-income homes", "Community Development", "Community Development Director", "Land Bank", day("2026-12-31"), "New homes affordable at 80% of median income", 0, 38, 120, "Behind", "One sale closed"],
          ["Partner with lenders", "Community Development", "TBD", null, "FY27", "Improve access to home repair loans", null, null, null, null, null],
        ],
      ],
    ],
  },
  {
    goal: "GOAL 4: A CITY HALL THAT IS EASY TO DEAL WITH",
    strategies: [
      [
        "4.1",
        "Answer people the first time",
        [
          ["Launch one 311 number for all departments", "City Manager", "City Manager", "All departments", "Q4 FY26", "Service requests closed on time", percent(0.67), percent(0.74), percent(0.85), "On track", null],
          [null, "City Manager", "Communications Manager", null, "FY27", "Residents satisfied with city services", "58%", null, "70%", null, "Survey every October"],
        ],
      ],
      [
        "4.2",
        "Spend as adopted",
        [
          ["Report budget to actuals each month", "Finance", "Finance Director", "All departments", "Monthly", "Days to close the month", 21, 16, 10, "On track", null],
          [null, "Finance", "Finance Director", null, "FY26", "General Fund reserve as a share of spending", percent(0.22), percent(0.24), "at least 25%", "On track", "Council policy"],
        ],
      ],
    ],
  },
];

function planSheet(): GridSheet {
  const rows: GridCell[][] = [
    ["CITY OF JUNIPER FLATS"],
    ["Strategic Plan FY2026–FY2028 – Implementation Matrix"],
    [
      "Adopted by the City Council on August 19, 2025. Fiscal year: July 1 to June 30. Updated each quarter by the Budget Office.",
    ],
    [],
  ];
  const rowStyles: Record<number, string> = { 0: "title", 1: "section", 2: "subtitle" };
  const merges = ["A1:M1", "A2:M2", "A3:M3"];
  const across = (text: string, style: string) => {
    rowStyles[rows.length] = style;
    merges.push(`A${rows.length + 1}:M${rows.length + 1}`);
    rows.push([text]);
  };
  for (const band of bands) {
    across(band.goal, "band");
    if (band.statement !== undefined) across(band.statement, "subtitle");
    rowStyles[rows.length] = "header";
    rows.push(header);
    for (const [number, strategy, actions] of band.strategies) {
      const first = rows.length + 1;
      for (const [index, action] of actions.entries()) {
        rowStyles[rows.length] = "text";
        rows.push(index === 0 ? [number, strategy, ...action] : [null, null, ...action]);
      }
      if (actions.length > 1) merges.push(`A${first}:A${rows.length}`, `B${first}:B${rows.length}`);
    }
    rows.push([]);
  }
  rowStyles[rows.length] = "note";
  rows.push([
    "On track = on schedule or done. Behind = more than a quarter late. Baselines are June 30, 2025 values.",
  ]);
  const widths = [6, 24, 34, 16, 20, 18, 12, 36, 12, 12, 12, 12, 24];
  return { name: "Implementation Matrix", widths, rows, rowStyles, merges };
}

const glossary: GridSheet = {
  name: "Glossary",
  widths: [28, 80],
  rowStyles: { 0: "header" },
  rows: [
    ["Term", "What we mean"],
    ["Lane mile", "One mile of road, one lane wide."],
    ["Median income", "The area's median household income as published each spring."],
    ["Mechanical meter", "A water meter that has to be read on site."],
    ["Pavement condition index", "0 to 100; streets are surveyed by vehicle every second year."],
  ],
};

// prettier-ignore
const budget: GridSheet = {
  name: "Budget FY26",
  widths: [30, 16, 16, 16],
  rowStyles: { 0: "header", 6: "section" },
  rows: [
    ["Fund", "FY25 actual", "FY26 adopted", "Change"],
    ["General Fund", 48210000, 50900000, { value: 2690000, formula: "=C2-B2" }],
    ["Water", 17350000, 18100000, { value: 750000, formula: "=C3-B3" }],
    ["Sewer", 12800000, 13050000, { value: 250000, formula: "=C4-B4" }],
    ["Streets", 6400000, 7900000, { value: 1500000, formula: "=C5-B5" }],
    ["Capital projects", 21000000, 18600000, { value: -2400000, formula: "=C6-B6" }],
    ["Total", { value: 105760000, formula: "=SUM(B2:B6)" }, { value: 108550000, formula: "=SUM(C2:C6)" }, { value: 2790000, formula: "=SUM(D2:D6)" }],
  ],
};

export const cityPlan = () => workbookOf([planSheet(), glossary, budget]);
