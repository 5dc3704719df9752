import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "../../manifests/check/xml-tree";
import { element, writeXml } from "../../manifests/excel-xml/xml-element";

/** Every character that XML 1.0 can hold. */
const xmlText = fc
  .string({ unit: "grapheme" })
  .filter((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text));

describe("writing XML", () => {
  it("keeps any value that XML can hold, in attributes and in text", () => {
    fc.assert(
      fc.property(xmlText, xmlText, (value, text) => {
        const read = readXml(writeXml(element("a", { value }, text)));
        expect(read.attributes["value"]).toBe(value);
        expect(read.text).toBe(text);
      }),
    );
  });

  it.each([
    ["a quotation mark", 'says "hello"', "says &quot;hello&quot;"],
    ["an ampersand", "parks & roads", "parks &amp; roads"],
    ["a tag", "</Label>", "&lt;/Label&gt;"],
    ["a line break", "one\ntwo", "one&#10;two"],
  ])("escapes %s", (_, value, written) => {
    expect(writeXml(element("a", { value }))).toContain(`value="${written}"`);
  });
});
