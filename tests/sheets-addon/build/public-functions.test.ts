/** What an entry may export, and what it may not. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { publicFunctions } from "../../../sheets-addon/build/public-functions";

const folder = mkdtempSync(join(tmpdir(), "okr-entry-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, "parts.ts"),
  "/** A part. */\nexport function part(a: number) {}\nfunction own() {}\n",
);

function functionsOf(entry: string) {
  const file = join(folder, "server.ts");
  writeFileSync(file, entry);
  return publicFunctions(file);
}

describe("an entry", () => {
  it("offers functions under the names that it gives them", () => {
    expect(
      functionsOf(`export { part as piece } from "./parts";\nexport function b(_x: string, y = 1) {}`),
    ).toEqual([
      { name: "piece", parameters: ["a"], comment: "/** A part. */" },
      { name: "b", parameters: ["x", "y"], comment: null },
    ]);
  });

  it("may export types", () => {
    expect(functionsOf(`export interface A { a: 1 }\nexport type B = A;\nfunction own() {}`)).toEqual([]);
  });

  const refused: [what: string, entry: string, error: RegExp][] = [
    ["a constant", "export const a = 1;", /not a function/],
    ["a class", "export class A {}", /not a function/],
    ["everything of a file", `export * from "./parts";`, /must name what it exports/],
    ["what the file does not export", `export { own } from "./parts";`, /own, which is not a function of/],
    ["what is not there", `export { other } from "./parts";`, /other, which is not a function of/],
    ["a name that Apps Script hides", "export function secret_() {}", /underscore/],
  ];
  it.each(refused)("may not export %s", (_, entry, error) => expect(() => functionsOf(entry)).toThrow(error));
});
