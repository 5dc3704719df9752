/** A small town's council priorities: prose with several results in a cell, and no columns for numbers. */
import { workbookOf, type GridSheet } from "./grid";

const priorities: GridSheet = {
  name: "Council priorities",
  widths: [24, 34, 90, 36],
  merges: ["A1:D1", "A2:D2"],
  rowStyles: { 0: "title", 1: "subtitle", 3: "header", 4: "text", 5: "text", 6: "text", 7: "text", 8: "text", 10: "note" },
  rows: [
    ["Town of Pine Hollow – Council Priorities 2026"],
    ["Agreed at the January retreat. Calendar year. Please put each result on a line of its own, with the lead in brackets."],
    [],
    ["Priority", "What should be different", "Results we will look at", "Where we are"],
    [
      "A Main Street that people come to",
      "Fewer empty shopfronts",
      "• Cut vacant shopfronts on Main Street from 9 to 4 by December 2026 (Town Clerk)\n• Hold four evening markets between May and September (Recreation Director)",
      "8 vacant in March",
    ],
    [
      null,
      "Safe to walk",
      "• Raise the share of Main Street with a complete sidewalk from 62% to 80% by the end of 2027 (Public Works Foreman)\n• Reduce speeding on Main Street: 85th percentile speed from 37 mph to 30 mph by 9/30/2026 (Police Chief)",
      null,
    ],
    [
      "Water we can rely on",
      "Pipes that last",
      "• Bring water loss down from 23% to 15% by the end of 2027 (Water Superintendent)\n• Replace the Mill Street main by November 2026 (Water Superintendent)",
      "Bids open in April",
    ],
    [
      null,
      "Clean water, always",
      "• Keep 100% of samples within state limits (Water Superintendent)",
      "All samples clean in 2025",
    ],
    [
      "A town hall within reach",
      "People can do their business online",
      "• Grow online payments from 18% of bills to 50% by December 2026 (Town Clerk)\n• Answer every e-mail within 2 working days (Town Clerk)\n• Improve how we talk with residents",
      "Payment page went live in February",
    ],
    [],
    ["Draft for the public hearing; figures as of December 31, 2025."],
  ],
}; // prettier-ignore

const readMe: GridSheet = {
  name: "Read me",
  widths: [100],
  rowStyles: { 0: "title" },
  rows: [
    ["How to fill in this workbook"],
    ["1. Write what changed in the last column before the second Monday of the month."],
    ["2. Do not add columns; ask the Town Clerk if something is missing."],
    ["3. The council reads this file on screen at its monthly meeting."],
  ],
};

export const smallTown = () => workbookOf([readMe, priorities]);
