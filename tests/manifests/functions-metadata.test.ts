import { describe, expect, it } from "vitest";
import { checkFunctions } from "../../manifests/check/check-functions";
import { dev } from "../../manifests/deployment";
import { unifiedManifest } from "../../manifests/unified-manifest";

const manifest = unifiedManifest(dev);

const median = {
  id: "MEDIANAGE",
  name: "MEDIANAGE",
  description: "The median age of a list of ages.",
  parameters: [{ name: "ages", description: "One range.", type: "number", dimensionality: "matrix" }],
  result: { type: "number" },
};

const said = (functions: object[], ids: string[]) =>
  checkFunctions({ functions }, ids, manifest)
    .map(({ where, what }) => `${where} ${what}`)
    .join("\n");

describe("what functions.json says of the functions", () => {
  it("may be as Microsoft's schema wants it", () => {
    expect(said([median], ["MEDIANAGE"])).toBe("");
  });

  it.each([
    ["an id with a hyphen", { ...median, id: "MEDIAN-AGE" }, "must match pattern"],
    ["a name of two letters", { ...median, name: "MA" }, "fewer than 3 characters"],
    ["no result", { ...median, result: undefined }, "required property 'result'"],
    [
      "a parameter without a name",
      { ...median, parameters: [{ type: "number" }] },
      "required property 'name'",
    ],
    ["help over plain http", { ...median, helpUrl: "http://a.example" }, "is not an https address"],
  ])("may not have %s", (_, metadata, sentence) => {
    expect(said([metadata], ["MEDIANAGE"])).toContain(sentence);
  });

  it("has a function behind each id, and each function", () => {
    expect(said([median], [])).toContain("MEDIANAGE is behind no function");
    expect(said([], ["MEDIANAGE"])).toContain("MEDIANAGE is missing");
  });

  it("has no name twice, in capitals or not", () => {
    const twin = { ...median, id: "OTHER", name: "MedianAge" };
    expect(said([median, twin], ["MEDIANAGE", "OTHER"])).toContain("MEDIANAGE names two functions");
  });
});
