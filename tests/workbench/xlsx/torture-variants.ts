/** The same torture workbook as other programs would write it: each variant changes one habit of writing. */
import type { Parts } from "./made-package";
import { tortureParts } from "./torture-parts";

/** Rewrites the text parts whose name matches. */
function rewrite(pattern: RegExp, change: (text: string) => string | Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(tortureParts).map(([name, content]) => [
      name,
      typeof content === "string" && pattern.test(name) ? change(content) : content,
    ]),
  );
}

const everyPart = /\.(xml|rels)$/;
const spreadsheetParts = /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/;

const strict = (text: string) =>
  text
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\//g,
      "http://purl.oclc.org/ooxml/drawingml/",
    );

const prefixed = (text: string) =>
  text.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replace("UTF-8", "UTF-16"), "utf16le")]);

/** Cells then name no style either. */
function withoutStyles(): Parts {
  const parts = {
    ...rewrite(/^xl\/worksheets\/sheet\d+\.xml$/, (text) => text.replace(/ s="\d+"/g, "")),
    "xl/_rels/workbook.xml.rels": String(tortureParts["xl/_rels/workbook.xml.rels"]).replace(
      /<Relationship Id="rId7"[^>]*>/,
      "",
    ),
  };
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "xl/styles.xml"));
}

export const tortureVariants: Record<string, Parts> = {
  "as Excel writes it": tortureParts,
  "in the strict form of the standard": rewrite(everyPart, strict),
  "with a prefix on every element": rewrite(spreadsheetParts, prefixed),
  "with a byte order mark on every part": rewrite(everyPart, (text) => `\ufeff${text}`),
  "in UTF-16": rewrite(spreadsheetParts, utf16),
  "with single quotes": rewrite(/^xl\/workbook\.xml$/, (text) => text.replace(/="([^"']*)"/g, "='$1'")),
  "without a styles part": withoutStyles(),
  "with dates from 1904": rewrite(/^xl\/workbook\.xml$/, (text) =>
    text.replace("<workbookPr ", '<workbookPr date1904="1" '),
  ),
};
