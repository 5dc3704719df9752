/** Files that are refused: each with its own code, and a sentence that says what to do. */
import { describe, expect, it } from "vitest";
import { deflateRawSync } from "node:zlib";
import { applyPatch, captureWorkbook, WorkbookFileError } from "../../../workbench/xlsx";
import { deflateEntry } from "../../../workbench/xlsx/zip/deflate-entry";
import { writeZip } from "../../../workbench/xlsx/zip/write-zip";
import { environment } from "./environment";
import { madePatch, madeSheet } from "./made-patch";
import { packageOf, type Parts } from "./made-package";
import { tortureParts } from "./torture-parts";

const good = packageOf(tortureParts);
const changed = (part: string, change: (text: string) => string): Uint8Array =>
  packageOf({ ...tortureParts, [part]: change(String(tortureParts[part])) });
const without = (part: string): Uint8Array =>
  packageOf(Object.fromEntries(Object.entries(tortureParts).filter(([name]) => name !== part)));
const withoutBytes = (bytes: Uint8Array, change: (copy: Buffer) => void): Uint8Array => {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
};

const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
const bomb = (() => {
  const zeros = new Uint8Array(40 * 2 ** 20);
  return writeZip([deflateEntry("[Content_Types].xml", zeros)]);
})();
const lyingBomb = writeZip(
  Object.entries(tortureParts).map(([name, content]) => {
    const isLists = name === "xl/worksheets/sheet7.xml";
    const entry = deflateEntry(name, Buffer.from(isLists ? " ".repeat(5 * 2 ** 20) : content));
    return isLists ? { ...entry, size: 1000 } : entry;
  }),
);
const otherPackage = (mainPart: string, type: string): Parts => ({
  "[Content_Types].xml": `<Types xmlns="t"><Override PartName="/${mainPart}" ContentType="${type}"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="${mainPart}"/></Relationships>`,
  [mainPart]: "<document/>",
});

const cases: [what: string, bytes: Uint8Array, code: string, says: RegExp][] = [
  ["an empty file", new Uint8Array(), "empty-file", /0 bytes/],
  ["a text file", Buffer.from("Goal,Owner\n"), "not-a-zip", /zip package/],
  ["the first half of a workbook", good.subarray(0, good.length / 2), "truncated", /cut short/],
  ["a workbook without its last bytes", good.subarray(0, good.length - 30), "truncated", /cut short/],
  ["an .xls file", compound, "old-excel", /\.xls/],
  [
    "an encrypted workbook",
    Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]),
    "encrypted",
    /password/,
  ],
  ["a package that would grow 1,000 times", bomb, "zip-bomb", /200 times/],
  ["a part that is larger than it says", lyingBomb, "damaged", /more than the package says/],
  [
    "a part whose bytes were changed",
    withoutBytes(good, (copy) => copy.writeUInt8(copy.readUInt8(120) ^ 0xff, 120)),
    "damaged",
    /Content_Types/,
  ],
  [
    "an encrypted part",
    writeZip([{ ...deflateEntry("[Content_Types].xml", Buffer.from("x")), flags: 1 }]),
    "encrypted",
    /encrypted/,
  ],
  [
    "a part compressed in another way",
    writeZip([{ ...deflateEntry("a", Buffer.from("x")), method: 12 }]),
    "unsupported-compression",
    /method 12/,
  ],
  [
    "a package with the same part twice",
    writeZip([deflateEntry("a.xml", Buffer.from("x")), deflateEntry("A.xml", Buffer.from("y"))]),
    "damaged",
    /twice/,
  ],
  [
    "a sheet with a DOCTYPE",
    changed("xl/worksheets/sheet2.xml", (text) => text.replace("<worksheet", "<!DOCTYPE x><worksheet")),
    "doctype",
    /sheet2\.xml/,
  ],
  [
    "a workbook part with a DOCTYPE",
    changed("xl/workbook.xml", (text) =>
      text.replace("<workbook ", '<!DOCTYPE x [<!ENTITY a "b">]><workbook '),
    ),
    "doctype",
    /workbook\.xml/,
  ],
  [
    "a sheet that ends too early",
    changed("xl/worksheets/sheet1.xml", (text) => text.slice(0, 1500)),
    "not-xml",
    /sheet1\.xml/,
  ],
  [
    "a cell whose text is missing",
    changed("xl/worksheets/sheet1.xml", (text) => text.replace("<v>6</v>", "<v>66</v>")),
    "damaged",
    /A6/,
  ],
  [
    "a cell outside the grid",
    changed("xl/worksheets/sheet2.xml", (text) => text.replace('r="A1"', 'r="A99999999"')),
    "damaged",
    /no such cell/,
  ],
  ["a workbook without one of its sheets", without("xl/worksheets/sheet7.xml"), "missing-part", /"Lists"/],
  ["a workbook without its main part", without("xl/workbook.xml"), "missing-part", /xl\/workbook\.xml/],
  ["an ordinary zip archive", packageOf({ "readme.txt": "hello" }), "not-a-spreadsheet", /zip archive/],
  [
    "an OpenDocument spreadsheet",
    packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "not-a-spreadsheet",
    /\.ods/,
  ],
  [
    "a Word document",
    packageOf(
      otherPackage(
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      ),
    ),
    "not-a-spreadsheet",
    /Word/,
  ],
  [
    "a binary workbook",
    packageOf(otherPackage("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
    "not-a-spreadsheet",
    /\.xlsb/,
  ],
];

function refusalOf(work: () => unknown): WorkbookFileError {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

describe("reading refuses", () => {
  it.each(cases)("%s", (_, bytes, code, says) => {
    const refusal = refusalOf(() => captureWorkbook(bytes, "plan.xlsx", environment));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(says);
    expect(refusal.message.length).toBeGreaterThan(60);
  });

  it("a bomb without unpacking it", () => {
    const spent = process.memoryUsage.rss();
    const nested = deflateRawSync(Buffer.alloc(30 * 2 ** 20));
    const entry = { ...deflateEntry("[Content_Types].xml", Buffer.from("x")), raw: nested, size: 2 ** 31 };
    expect(refusalOf(() => captureWorkbook(writeZip([entry]), "b.xlsx", environment)).code).toBe("zip-bomb");
    expect(process.memoryUsage.rss() - spent).toBeLessThan(2 ** 30);
  });
});

describe("grafting refuses", () => {
  const sheet = madeSheet("Objectives");
  const locked = changed("xl/workbook.xml", (text) =>
    text.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
  );
  const list = (values: string[]) =>
    madeSheet("Objectives", {
      validations: [
        {
          range: { row: 1, column: 0, rows: 5, columns: 1 },
          rule: { type: "list", values },
          onError: "stop",
          message: "",
        },
      ],
    });
  const patches: [what: string, bytes: Uint8Array, patch: ReturnType<typeof madePatch>, code: string][] = [
    ["a new sheet in a locked structure", locked, madePatch({ sheets: [sheet] }), "structure-locked"],
    [
      "a sheet of the user's that has the same name",
      good,
      madePatch({ sheets: [madeSheet("PLAN & goals")] }),
      "sheet-name-taken",
    ],
    ["removing a sheet of the user's", good, madePatch({ remove: ["Lists"] }), "sheet-not-ours"],
    ["a name that Excel does not allow", good, madePatch({ sheets: [madeSheet("a/b")] }), "bad-sheet-name"],
    [
      "a defined name that means something else",
      good,
      madePatch({ definedNames: [{ name: "choices", refersTo: "=Objectives!$A$1" }] }),
      "name-taken",
    ],
    [
      "a defined name that a table has",
      good,
      madePatch({ definedNames: [{ name: "TBLPLAN", refersTo: "=Objectives!$A$1" }] }),
      "name-taken",
    ],
    [
      "marks on sheets of the user's",
      good,
      madePatch({ marks: [{ type: "note", at: { sheet: "Lists", cell: "A1" }, text: "x" }] }),
      "marks-unsupported",
    ],
    [
      "a tab to show that is not there",
      good,
      madePatch({ show: { sheet: "None", cell: "A1" } }),
      "unknown-sheet",
    ],
    [
      "a list of choices past 255 characters",
      good,
      madePatch({ sheets: [list(["x".repeat(256)])] }),
      "list-not-inline",
    ],
    ["a choice with a comma", good, madePatch({ sheets: [list(["Parks, recreation"])] }), "list-not-inline"],
    [
      "a text past 32,767 characters",
      good,
      madePatch({ sheets: [madeSheet("O", { rows: [[{ value: "x".repeat(32_768) }]] })] }),
      "bad-cell",
    ],
    [
      "a number that is none",
      good,
      madePatch({ sheets: [madeSheet("O", { rows: [[{ value: Number.NaN }]] })] }),
      "bad-cell",
    ],
  ];
  it.each(patches)("%s", (_, bytes, patch, code) => {
    expect(refusalOf(() => applyPatch(bytes, patch, [])).code).toBe(code);
  });
});
