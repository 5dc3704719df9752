import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const id = "objective-without-number";
const foundFor = (title: string) => foundIn(id, { objectives: [{ title }] });

describe(id, () => {
  it.each([
    "Residents feel safe downtown",
    "Carry out Vision 2030 with residents",
    "Be ready for FY2027",
    "Safer travel by June 30, 2027",
    "Calm traffic on Highway 20 and Route 9",
    "Calm traffic on US 101",
    "Police who are there 24/7",
    "Answer 9-1-1 calls without delay",
    "One call to 311 is enough",
    "Recover from COVID-19",
    "Support K-12 students",
    "Good neighbors of 4-H and 501(c)(3) groups",
    "Fast 5G everywhere",
    "Cleaner air with less PM2.5",
    "A park within a 10-minute walk",
    "Ready for the 21st century",
    "Every child aged 0 to 5 is ready for school",
    "Residents aged 65+ stay at home safely",
    "Safe Neighborhoods in District 4",
    "1. Safe streets",
    "2.3 Safe streets",
    "Goal 4: Safe streets",
    "Outcome 2.1: Safe streets",
    "O3 – Safe streets",
  ])("accepts %j", (title) => {
    expect(foundFor(title)).toEqual([]);
  });

  it.each([
    ["Reduce traffic deaths by 20 %", "20 %"],
    ["Open 3 new parks", "3"],
    ["Save $2.5 million a year", "$2.5"],
    ["Plant 1,000 trees by 2030", "1,000"],
    ["1. Answer 95 percent of calls in time", "95 percent"],
    ["Become a top 10 city for families", "10"],
  ])("finds the number in %j: %s", (title, number) => {
    const found = foundFor(title);
    expect(found).toMatchObject([{ level: "warning", about: "O1", cell: "0.title" }]);
    expect(found[0]?.seen).toContain(`the number ${number} in it`);
  });
});
