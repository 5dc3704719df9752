/** Custom functions: what Excel is told of them is what there is, and their errors are sentences. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { functionsMetadata } from "../../excel-addin/build/functions-metadata";
import { associateFunctions, functionsById } from "../../excel-addin/custom-functions/associate-functions";

/** As Microsoft's runtime has it; it exists in Excel only. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const associate = vi.fn();
beforeAll(() => {
  const ErrorCode = { invalidValue: "#VALUE!" };
  vi.stubGlobal("CustomFunctions", { Error: FunctionError, ErrorCode, associate });
});

describe("functions.json", () => {
  it("names the functions that are associated, each with as many arguments", async () => {
    const { functions } = await functionsMetadata(null);
    associateFunctions();
    expect(associate).toHaveBeenCalledWith(functionsById);
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(functionsById));
    for (const { id, parameters } of functions)
      expect([id, parameters.length]).toEqual([id, functionsById[id as keyof typeof functionsById].length]);
  });

  it("explains every function and every argument, in what Excel's tooltips show", async () => {
    for (const { description, parameters } of (await functionsMetadata(null)).functions) {
      expect(description).toMatch(/^[A-Z].{20,254}\.?$/);
      for (const parameter of parameters) expect(parameter.description).toMatch(/^[A-Z].{10,}/);
    }
  });

  it("takes blocks, so that blank cells and several cells can be told", async () => {
    const { functions } = await functionsMetadata(null);
    for (const { parameters } of functions)
      for (const parameter of parameters)
        expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
  });

  it("links each to its help where the address is known", async () => {
    const { functions } = await functionsMetadata("https://okr.example/functions.html");
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
      Object.keys(functionsById).map((id) => `https://okr.example/functions.html#${id}`),
    );
    expect((await functionsMetadata(null)).functions.every((one) => !("helpUrl" in one))).toBe(true);
  });
});

describe("functions as Excel calls them", () => {
  it.each([
    ["SCORE", [[[60]], [[80]], [[70]], null], 0.5],
    ["SCORE", [[[60]], [[80]], [[""]], null], ""],
    ["EXPECTED", [[[46_023]], [[46_112]], [[46_068]]], 45 / 89],
    ["STATUS", [[[0.4]], [[0.5]], null, null], "On track"],
  ] as const)("%s of %j", (id, given, result) => {
    expect(Reflect.apply(functionsById[id], undefined, given)).toBe(result);
  });

  it("READMEASURE spills one row", async () => {
    const rows = await functionsById.READMEASURE([["Reduce wait from 45 to 15 days by June 30, 2027"]]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual([
      "key-result",
      "decrease",
      45,
      15,
      "days",
      "2027-06-30",
      expect.any(Number),
      "to",
    ]);
  });

  it("show #VALUE! with a sentence for what they cannot take", async () => {
    const error = { code: "#VALUE!", message: expect.stringContaining("takes one cell") as string };
    expect(() => functionsById.SCORE([[1, 2]], [[80]], [[70]])).toThrow(expect.objectContaining(error));
    await expect(functionsById.READMEASURE([["a"], ["b"]])).rejects.toMatchObject(error);
  });
});
