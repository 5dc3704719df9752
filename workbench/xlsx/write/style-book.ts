/** The workbook's styles: ours are added at the end of each list, and what is there already is used again. */
import type { StyleSpec } from "../../../core/workbook/patch";
import type { OfficePackage } from "../package/office-package";
import { folderOf } from "../package/part-names";
import { XML_HEADER } from "../package/namespaces";
import type { WorkbookPart } from "../package/workbook-part";
import { builtinNumberFormats } from "../read/builtin-number-formats";
import { XmlDocument } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-text";
import { child, children } from "../xml/xml-tree";
import { StyleSection } from "./style-section";
import {
  alignmentMarkup,
  borderMarkup,
  differentialMarkup,
  fillMarkup,
  fontMarkup,
  hasFont,
} from "./style-markup";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
/** Numbers below are the application's own (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;
/** Built-in formats whose code does not depend on the country of the reader. */
const SAFE_BUILTINS = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

export class StyleBook {
  private readonly part: string;
  private readonly document: XmlDocument;
  private readonly numberFormats = new Map<string, number>();
  private nextFormat = FIRST_OWN_FORMAT;
  private readonly sections: Record<
    "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs",
    StyleSection
  >;

  constructor(
    private readonly workbookPackage: OfficePackage,
    workbook: WorkbookPart,
  ) {
    const known = workbook.relationships.ofKind("styles")?.target;
    this.part =
      known ?? workbookPackage.freeName((n) => `${folderOf(workbook.part)}styles${n === 1 ? "" : n}.xml`);
    if (known === undefined || !workbookPackage.has(known)) {
      const { spreadsheet, relationships } = workbook.namespaces;
      workbookPackage.write(this.part, `${XML_HEADER}<styleSheet xmlns="${spreadsheet}"/>`);
      workbook.contentTypes.set(new Map([[this.part, STYLES_TYPE]]));
      if (known === undefined) workbook.relationships.add(`${relationships}/styles`, this.part);
    }
    this.document = new XmlDocument(workbookPackage.text(this.part, "the workbook's styles"), this.part);
    const section = (name: string, defaults: string[] = []) =>
      new StyleSection(this.document, name, defaults);
    this.sections = {
      numFmts: section("numFmts"),
      fonts: section("fonts", ['<font><sz val="11"/><name val="Calibri"/></font>']),
      fills: section(
        "fills",
        ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`),
      ),
      borders: section("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]),
      cellXfs: section("cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      dxfs: section("dxfs"),
    };
    this.indexNumberFormats();
  }

  /** The number that a cell's `s` attribute names. */
  cellStyle(style: StyleSpec): number {
    const base = child(this.document.root, "cellXfs")?.children[0];
    const baseFont = Number(base?.attributes.get("fontId") ?? 0);
    const { sections } = this;
    const fontElement = child(this.document.root, "fonts")?.children[baseFont];
    const font = hasFont(style) ? sections.fonts.indexOf(fontMarkup(style, fontElement)) : baseFont;
    const fill = style.fill === undefined ? 0 : sections.fills.indexOf(fillMarkup(style.fill));
    const border = style.border === undefined ? 0 : sections.borders.indexOf(borderMarkup(style.border));
    const format = style.numberFormat === undefined ? 0 : this.numberFormat(style.numberFormat);
    const alignment = alignmentMarkup(style);
    const attributes = [
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"`,
      child(this.document.root, "cellStyleXfs") ? ` xfId="${base?.attributes.get("xfId") ?? 0}"` : "",
      format === 0 ? "" : ' applyNumberFormat="1"',
      font === baseFont ? "" : ' applyFont="1"',
      fill === 0 ? "" : ' applyFill="1"',
      border === 0 ? "" : ' applyBorder="1"',
      alignment === "" ? "" : ' applyAlignment="1"',
    ].join("");
    return sections.cellXfs.indexOf(
      alignment === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`,
    );
  }

  /** A style of the workbook's own, but for its number format. */
  withNumberFormat(style: number, code: string): number {
    const xf = child(this.document.root, "cellXfs")?.children[style];
    if (!xf) return this.cellStyle({ numberFormat: code });
    const written = { numFmtId: String(this.numberFormat(code)), applyNumberFormat: "1" };
    const attributes = [...new Map([...xf.attributes, ...Object.entries(written)])].map(
      ([name, value]) => ` ${name}="${escapeXml(value)}"`,
    );
    const inner = xf.selfClosing ? "" : this.document.innerSource(xf);
    const { name } = xf;
    return this.sections.cellXfs.indexOfSource(`<${name}${attributes.join("")}>${inner}</${name}>`);
  }

  /** The number that a conditional format's `dxfId` names. */
  differentialStyle(style: StyleSpec): number {
    const code = style.numberFormat;
    const format =
      code === undefined
        ? ""
        : `<numFmt numFmtId="${this.numberFormat(code)}" formatCode="${escapeXml(code)}"/>`;
    return this.sections.dxfs.indexOf(differentialMarkup(style, format));
  }

  save(): void {
    for (const section of Object.values(this.sections)) section.save();
    if (this.document.changed) this.workbookPackage.write(this.part, this.document.toString());
  }

  private indexNumberFormats(): void {
    for (const id of SAFE_BUILTINS) {
      const code = builtinNumberFormats.get(id);
      if (code !== undefined) this.numberFormats.set(code, id);
    }
    for (const element of children(child(this.document.root, "numFmts"), "numFmt")) {
      this.numberFormats.set(
        element.attributes.get("formatCode") ?? "",
        Number(element.attributes.get("numFmtId")),
      );
    }
    // Differential formats share the numbers without being listed.
    for (const match of this.document.source.matchAll(/\bnumFmtId\s*=\s*["'](\d+)/g)) {
      this.nextFormat = Math.max(this.nextFormat, Number(match[1]) + 1);
    }
  }

  private numberFormat(code: string): number {
    const known = this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.numberFormats.set(code, id);
    this.sections.numFmts.indexOf(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }
}
