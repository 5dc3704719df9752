/** The stand-ins' calculation: a link is its label. */
import { expect, it } from "vitest";
import { hyperlinkLabels } from "./workbook/hyperlink-label";

it.each([
  ["=HYPERLINK(\"#gid=0&range=A1\",'Key, results'!A1)", "=('Key, results'!A1)"],
  ['=IF(A1,HYPERLINK("a,b)",IF(B1,"x",")")),2)', '=IF(A1,(IF(B1,"x",")")),2)'],
  ['=HYPERLINK("https://town.example")', '=("https://town.example")'],
  ["=A1+1", "=A1+1"],
])("%s is %s", (formula, label) => {
  expect(hyperlinkLabels(formula)).toBe(label);
});
