/** What Google shows of the functions while people type: complete, and the same as Excel's, for cells and ranges instead of one cell. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionsMetadata } from "../../../excel-addin/build/functions-metadata";
import * as functions from "../../../sheets-addon/custom-functions/functions";

interface Help {
  name: string;
  text: string;
  parameters: { name: string; isOptional: boolean; text: string }[];
  returns: string;
  isCustomFunction: boolean;
}

/** Of every exported function, as the build keeps it. */
function helpIn(source: string): Help[] {
  return [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function (\w+)/g)].map(
    ([, comment = "", name = ""]) => {
      const lines = comment.split("\n").map((line) => line.replace(/^\s*\*\s?/, "").trim());
      return {
        name,
        text: lines.filter((line) => line !== "" && !line.startsWith("@")).join(" "),
        parameters: lines.flatMap((line) => {
          const [, type, parameter, text] = /^@param \{(\S+)\} (\w+) (.+)$/.exec(line) ?? [];
          return type === undefined || parameter === undefined || text === undefined
            ? []
            : [{ name: parameter, isOptional: type.endsWith("="), text }];
        }),
        returns: lines.find((line) => line.startsWith("@return ")) ?? "",
        isCustomFunction: lines.includes("@customfunction"),
      };
    },
  );
}

const help = helpIn(readFileSync("sheets-addon/custom-functions/functions.ts", "utf8"));

/** What both say, without what is of one host only. */
const inBoth = (text: string) =>
  text
    .replace(/OKR[._]/g, "OKR ")
    .replace(/: (?:one cell|a cell or a range|a cell or a column)\./g, ".")
    .replace(/^The day to look at.*$/, "The day to look at.")
    .replace(/A row of eight cells.*$/, "A row of eight cells.");

describe("the help of functions in Google Sheets", () => {
  it("stands at every function under the name that people type", () => {
    expect(help.map(({ name }) => name)).toEqual([
      "OKR_SCORE",
      "OKR_EXPECTED",
      "OKR_STATUS",
      "OKR_READMEASURE",
    ]);
    expect(help.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
    expect(help.every(({ isCustomFunction }) => isCustomFunction)).toBe(true);
    for (const { returns } of help) expect(returns).toMatch(/^@return \{\S+\} \S.{5,}\.$/);
  });

  it("says what Excel's says, argument by argument", async () => {
    const { functions: ofExcel } = await functionsMetadata(null);
    expect(help).toHaveLength(ofExcel.length);
    ofExcel.forEach(({ id, description, parameters }, i) => {
      const ours = help[i];
      expect(ours?.name).toBe(`OKR_${id}`);
      expect(inBoth(ours?.text ?? "")).toBe(inBoth(description));
      expect(ours?.parameters.map(({ name, isOptional, text }) => [name, isOptional, inBoth(text)])).toEqual(
        parameters.map(({ name, optional, description: text }) => [name, optional === true, inBoth(text)]),
      );
    });
  });
});
