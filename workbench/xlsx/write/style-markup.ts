/** StyleSpec → the markup of fonts, fills, borders and alignments, for cells and for conditional formats. */
import type { StyleSpec } from "../../../core/workbook/patch";
import { escapeXml } from "../xml/xml-text";
import { children, type XmlElement } from "../xml/xml-tree";

/** Excel wants a font's properties in this order, though the schema does not. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

const rgb = (color: string) => `<color rgb="FF${color.slice(1).toUpperCase()}"/>`;

/** The workbook's default font with what the style changes; `base` is that font's element, if there is one. */
export function fontMarkup(style: StyleSpec, base: XmlElement | undefined): string {
  const parts = new Map<string, string>([
    ["sz", '<sz val="11"/>'],
    ["name", '<name val="Calibri"/>'],
  ]);
  for (const local of FONT_ORDER) {
    for (const property of children(base, local)) {
      const attributes = [...property.attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
      parts.set(local, `<${local}${attributes.join("")}/>`);
    }
  }
  if (style.bold !== undefined) setFlag(parts, "b", style.bold);
  if (style.italic !== undefined) setFlag(parts, "i", style.italic);
  if (style.underline !== undefined) setFlag(parts, "u", style.underline);
  if (style.size !== undefined) parts.set("sz", `<sz val="${style.size}"/>`);
  if (style.color !== undefined) parts.set("color", rgb(style.color));
  return `<font>${FONT_ORDER.map((local) => parts.get(local) ?? "").join("")}</font>`;
}

function setFlag(parts: Map<string, string>, local: string, on: boolean): void {
  if (on) parts.set(local, `<${local}/>`);
  else parts.delete(local);
}

/** Whether the style says anything about the font. */
export function hasFont(style: StyleSpec): boolean {
  const { bold, italic, underline, size, color } = style;
  return [bold, italic, underline, size, color].some((property) => property !== undefined);
}

export function fillMarkup(color: string): string {
  const foreground = rgb(color).replace("<color", "<fgColor");
  return `<fill><patternFill patternType="solid">${foreground}<bgColor indexed="64"/></patternFill></fill>`;
}

export function borderMarkup(color: string): string {
  const edge = (side: string) => `<${side} style="thin">${rgb(color)}</${side}>`;
  return `<border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border>`;
}

/** "" where the style aligns nothing. */
export function alignmentMarkup(style: StyleSpec): string {
  const attributes = [
    style.horizontal === undefined ? "" : ` horizontal="${style.horizontal}"`,
    style.vertical === undefined ? "" : ` vertical="${style.vertical}"`,
    style.wrap === true ? ' wrapText="1"' : "",
    style.indent === undefined ? "" : ` indent="${style.indent}"`,
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** A differential format: only what it changes, and a solid fill as its background colour. */
export function differentialMarkup(style: StyleSpec, numberFormat: string): string {
  const flag = (local: string, on: boolean | undefined) =>
    on === undefined ? "" : on ? `<${local}/>` : `<${local} val="${local === "u" ? "none" : "0"}"/>`;
  const font = [
    flag("b", style.bold),
    flag("i", style.italic),
    flag("u", style.underline),
    style.color === undefined ? "" : rgb(style.color),
  ].join("");
  const fill =
    style.fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid">${rgb(style.fill).replace("<color", "<fgColor")}${rgb(style.fill).replace("<color", "<bgColor")}</patternFill></fill>`;
  const border = style.border === undefined ? "" : borderMarkup(style.border).replace("<diagonal/>", "");
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${numberFormat}${fill}${border}</dxf>`;
}
