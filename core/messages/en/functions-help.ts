/** The page that explains the functions in cells, around what functions.json says of each. */

export const functionsHelp = {
  title: "OKR Ledger: functions in cells",
  intro:
    "They work in any cell of any workbook, with the same arithmetic as the book. Each takes one cell for each argument; fill a formula down for more rows.",
  blankTitle: "Blank cells",
  blank:
    "A blank cell is not 0: without a number there is no score. Older versions of Excel for Windows and Mac hand a blank cell over as 0 and cannot be told otherwise. If yours does, ask first:",
  blankExample: '=IF(COUNT(B2:D2)<3, "", OKR.SCORE(B2, C2, D2))',
  argument: "Argument",
  means: "What it is",
  optional: "(may be left out)",
  example: "Example",
  examples: {
    SCORE: "=OKR.SCORE(60, 80, 70) gives 0.5",
    EXPECTED: "=OKR.EXPECTED(DATE(2026,1,1), DATE(2026,3,31), DATE(2026,2,15)) gives 0.51 (45 of 89 days)",
    STATUS: "=OKR.STATUS(0.39, 0.5) gives At risk",
    READMEASURE:
      "=OKR.READMEASURE(A2) fills eight cells to the right: kind, direction, baseline, target, unit, deadline, confidence, and “to” or “by”",
  } as Readonly<Record<string, string>>,
};
