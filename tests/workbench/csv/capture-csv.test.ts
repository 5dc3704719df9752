/** Reading .csv files as offices save them. */
import { describe, expect, it } from "vitest";
import { captureCsv, workbookOfCsv } from "../../../workbench/csv";
import { captureWorkbook } from "../../../workbench/xlsx";

const environment = { locale: "en-US", timeZone: "UTC" };
const valuesOf = (content: string | Uint8Array) =>
  captureCsv(Buffer.from(content), "plan.csv", environment).sheets[0]?.values;
const table = [
  ["Goal", "Count"],
  ["Größe – “fine”", 5],
];

describe("encodings", () => {
  const text = "Goal,Count\r\nGröße – “fine”,5\r\n";
  const cp1252 = Buffer.concat([
    Buffer.from("Goal,Count\r\nGr"),
    Buffer.from([0xf6, 0xdf]),
    Buffer.from("e "),
    Buffer.from([0x96, 0x20, 0x93]),
    Buffer.from("fine"),
    Buffer.from([0x94]),
    Buffer.from(",5\r\n"),
  ]);
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 with a byte order mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(text, "utf16le")],
    ["UTF-16, high byte first", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["Windows-1252", cp1252],
  ])("%s", (_, bytes) => {
    expect(valuesOf(bytes)).toEqual(table);
  });
});

describe("separators", () => {
  it.each([
    ["commas", "a,b,c\n1,2,3\n"],
    ["semicolons beside commas in text", "a;b;c\n1;2;3\n"],
    ["tabs", "a\tb\tc\n1\t2\t3\n"],
    ["bars", "a|b|c\n1|2|3\n"],
    ["what the first line says", "sep=;\na;b;c\n1;2;3\n"],
  ])("%s", (_, text) => {
    expect(valuesOf(text)).toEqual([
      ["a", "b", "c"],
      [1, 2, 3],
    ]);
  });

  it("commas in sentences do not win over semicolons", () => {
    const rows = ["Goal;Measure", "Safe, clean;Cut crime, and fear, by 5", "Green;Plant trees"];
    expect(valuesOf(rows.join("\n"))?.[1]).toEqual(["Safe, clean", "Cut crime, and fear, by 5"]);
  });
});

describe("rows count records", () => {
  it.each([
    [
      "with line breaks inside cells",
      'a,b\n"one\ntwo",3\nc,d\n',
      [
        ["a", "b"],
        ["one\ntwo", 3],
        ["c", "d"],
      ],
    ],
    [
      "with carriage returns only",
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["with blank lines", "a,b\n\nc,d\n", [["a", "b"], [], ["c", "d"]]],
    ["with ragged rows", "a,b,c\nd\ne,f\n", [["a", "b", "c"], ["d"], ["e", "f"]]],
    [
      "with stray quotes",
      'a,b\n5" pipe,x\n',
      [
        ["a", "b"],
        ['5" pipe', "x"],
      ],
    ],
    ["with doubled quotes", 'a\n"say ""hi"""\n', [["a"], ['say "hi"']]],
    [
      "without a last line end",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ])("%s", (_, text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

describe("a cell is a number only where it looks the same as one", () => {
  it.each([
    ["12", 12],
    ["-3.5", -3.5],
    ["0", 0],
    ["007", "007"],
    ["1.10", "1.10"],
    ["1,234", "1,234"],
    ["1e5", "1e5"],
    ["12345678901234567", "12345678901234567"],
    ["45%", "45%"],
    [" 5", " 5"],
    ["2026-02-16", "2026-02-16"],
  ])("%j", (text, value) => {
    expect(valuesOf(`x|"${text}"`)?.[0]?.[1]).toBe(value);
  });
});

describe("a .csv is refused", () => {
  it.each([
    ["where it is empty", "", "empty-file"],
    ["where a quotation mark is never closed", 'a,b\n"c,d\n', "csv-broken"],
    ["where it holds binary data", "PK\u0003\u0004\u0000\u0000abc", "csv-broken"],
  ])("%s", (_, text, code) => {
    expect(() => valuesOf(text)).toThrow(expect.objectContaining({ code }));
  });
});

it("becomes a workbook with the same values on a sheet of its name", () => {
  const snapshot = captureCsv(Buffer.from("a,b\n\n,7\n"), "My plan: [draft] of the council.csv", environment);
  const back = captureWorkbook(workbookOfCsv(snapshot), "x.xlsx", environment);
  expect(back.sheets[0]?.name).toBe("My plan   draft  of the council");
  expect(back.sheets).toEqual(snapshot.sheets);
});
