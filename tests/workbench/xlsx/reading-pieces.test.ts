/** Small readers: numbers from bytes, colours with tint, ISO dates. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readColorScheme, resolveColor } from "../../../workbench/xlsx/read/colors";
import { serialFromIso } from "../../../workbench/xlsx/read/iso-date";
import { parseNumber } from "../../../workbench/xlsx/read/parse-number";
import { parseXml } from "../../../workbench/xlsx/xml/xml-tree";

describe("a number in bytes", () => {
  const parse = (text: string) => parseNumber(Buffer.from(text), 0, text.length);

  it("is the number that JavaScript reads", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(parse(String(number))).toBe(number === 0 ? Number(String(number)) : number);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 0, max: 999_999 }),
        (whole, part) => {
          expect(parse(`${whole}.${part}`)).toBe(Number(`${whole}.${part}`));
        },
      ),
    );
  });

  it.each([
    ["", null],
    ["  ", null],
    [" 5 ", 5],
    ["+5", 5],
    ["1e3", 1000],
    ["-", Number.NaN],
    ["1.2.3", Number.NaN],
    ["abc", Number.NaN],
  ])("%j is %j", (text, number) => {
    expect(parse(text)).toBe(number);
  });
});

describe("a colour", () => {
  const theme = parseXml(
    '<t><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="000000"/></dk1><lt1><sysClr val="window" lastClr="FFFFFF"/></lt1>' +
      '<dk2><srgbClr val="1F497D"/></dk2><lt2><srgbClr val="EEECE1"/></lt2><accent1><srgbClr val="4F81BD"/></accent1></clrScheme></themeElements></t>',
    "theme",
  );
  const styles = parseXml(
    '<s><colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors></s>',
    "styles",
  );
  const scheme = readColorScheme(theme, styles);
  const channels = (color: string | null) =>
    color === null ? null : [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  // Tints as Excel shows them for the Office 2007 theme; Excel rounds on the way, so a step of one is no difference.
  it.each([
    ['<c rgb="FFfff2cc"/>', "#FFF2CC"],
    ['<c theme="0"/>', "#FFFFFF"],
    ['<c theme="1"/>', "#000000"],
    ['<c theme="2"/>', "#EEECE1"],
    ['<c theme="0" tint="-0.249977111117893"/>', "#BFBFBF"],
    ['<c theme="4" tint="0.79998168889431442"/>', "#DCE6F1"],
    ['<c theme="4" tint="0.39997558519241921"/>', "#95B3D7"],
    ['<c theme="4" tint="-0.499984740745262"/>', "#244062"],
    ['<c indexed="0"/>', "#ABCDEF"],
    ['<c indexed="22"/>', "#C0C0C0"],
    ['<c indexed="10"/>', "#FF0000"],
    ['<c auto="1"/>', null],
  ])("%s is %s", (markup, color) => {
    const resolved = resolveColor(parseXml(markup, "color"), scheme);
    const distance = channels(color)?.map((channel, i) =>
      Math.abs(channel - (channels(resolved)?.[i] ?? 999)),
    );
    expect(Math.max(...(distance ?? [resolved === null ? 0 : 999]))).toBeLessThanOrEqual(1);
  });
});

describe("an ISO date", () => {
  it.each([
    ["2026-02-16", 1900, 46069],
    ["1900-01-01", 1900, 1],
    ["1900-02-28", 1900, 59],
    ["1900-03-01", 1900, 61],
    ["1904-01-02", 1904, 1],
    ["2026-02-16T18:00:00Z", 1900, 46069.75],
    ["12:00", 1900, 0.5],
    ["soon", 1900, null],
  ] as const)("%s counted from %d is %s", (text, dateSystem, serial) => {
    expect(serialFromIso(text, dateSystem)).toBe(serial);
  });
});
