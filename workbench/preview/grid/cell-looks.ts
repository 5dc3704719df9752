/** The looks of cells as the file says them → as the grid takes them: one entry per cell style, and one per differential style. */
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { OfficePackage } from "../../xlsx/package/office-package";
import type { WorkbookPart } from "../../xlsx/package/workbook-part";
import { builtinNumberFormats } from "../../xlsx/read/builtin-number-formats";
import { readColorScheme, resolveColor, type ColorScheme } from "../../xlsx/read/colors";
import { child, children, isTrue, parseXml, type XmlElement } from "../../xlsx/xml/xml-tree";

export interface Looks {
  /** By the number in a cell's `s`. */
  cells: IStyleData[];
  /** By the number in a conditional format's `dxfId`. */
  differential: IStyleData[];
  scheme: ColorScheme;
}

/** Numbers of the grid for what files name (its BorderStyleTypes, HorizontalAlign and VerticalAlign). */
const BORDERS: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const WRAP = 3;
/** Width of three blanks of the default font, in pixels: what one step of indenting is (ECMA-376 part 1, 18.8.1). */
const INDENT = 9;

/** Fonts that look alike where Microsoft's are not installed. */
const FALLBACK = ", Carlito, Arial, sans-serif";

export function looksOf(workbookPackage: OfficePackage, workbook: WorkbookPart): Looks {
  const root = (kind: string) => {
    const part = workbook.relationships.ofKind(kind)?.target;
    if (part === undefined || !workbookPackage.has(part)) return undefined;
    return parseXml(workbookPackage.text(part, "the workbook"), part);
  };
  return readLooks(root("styles"), root("theme"));
}

/** `styles` and `theme` are the roots of their parts; a workbook may have neither. */
function readLooks(styles: XmlElement | undefined, theme: XmlElement | undefined): Looks {
  if (!styles) return { cells: [], differential: [], scheme: { theme: [], palette: [] } };
  const scheme = readColorScheme(theme, styles);
  const codes = new Map(builtinNumberFormats);
  for (const format of children(child(styles, "numFmts"), "numFmt"))
    codes.set(Number(format.attributes.get("numFmtId")), format.attributes.get("formatCode") ?? "General");
  const list = (name: string, item: string) => children(child(styles, name), item);
  const fonts = list("fonts", "font").map((font) => fontLook(font, scheme));
  const fills = list("fills", "fill").map((fill) => fillLook(fill, scheme, "fgColor"));
  const borders = list("borders", "border").map((border) => borderLook(border, scheme));
  const cells = list("cellXfs", "xf").map((xf) => {
    const number = (name: string) => Number(xf.attributes.get(name) ?? 0);
    return {
      ...fonts[number("fontId")],
      ...fills[number("fillId")],
      ...borders[number("borderId")],
      ...formatLook(codes.get(number("numFmtId"))),
      ...alignmentLook(child(xf, "alignment")),
    };
  });
  const differential = list("dxfs", "dxf").map((dxf) => ({
    ...fontLook(child(dxf, "font"), scheme),
    ...fillLook(child(dxf, "fill"), scheme, "bgColor"),
    ...borderLook(child(dxf, "border"), scheme),
  }));
  return { cells, differential, scheme };
}

function fontLook(font: XmlElement | undefined, scheme: ColorScheme): IStyleData {
  if (!font) return {};
  const look: IStyleData = {};
  const isOn = (local: string) => {
    const element = child(font, local);
    return element === undefined ? undefined : isTrue(element.attributes.get("val") ?? "1") ? 1 : 0;
  };
  const bold = isOn("b");
  const italic = isOn("i");
  const struck = isOn("strike");
  const underline = child(font, "u");
  const size = child(font, "sz")?.attributes.get("val");
  const name = child(font, "name")?.attributes.get("val");
  const color = resolveColor(child(font, "color"), scheme);
  if (bold !== undefined) look.bl = bold;
  if (italic !== undefined) look.it = italic;
  if (struck !== undefined) look.st = { s: struck };
  if (underline) look.ul = { s: underline.attributes.get("val") === "none" ? 0 : 1 };
  if (size !== undefined) look.fs = Number(size);
  if (name !== undefined) look.ff = name + FALLBACK;
  if (color !== null) look.cl = { rgb: color };
  return look;
}

/** A differential fill names its colour as the background, a cell's as the foreground. */
function fillLook(
  fill: XmlElement | undefined,
  scheme: ColorScheme,
  first: "fgColor" | "bgColor",
): IStyleData {
  const pattern = child(fill, "patternFill");
  if (!pattern) return {};
  const type = pattern.attributes.get("patternType") ?? "solid";
  if (type === "none" || (first === "fgColor" && type !== "solid")) return {};
  const color =
    resolveColor(child(pattern, first), scheme) ??
    (first === "bgColor" ? resolveColor(child(pattern, "fgColor"), scheme) : null);
  return color === null ? {} : { bg: { rgb: color } };
}

function borderLook(border: XmlElement | undefined, scheme: ColorScheme): IStyleData {
  const edge = (local: string): IBorderStyleData | null => {
    const element = child(border, local);
    const style = BORDERS[element?.attributes.get("style") ?? ""];
    if (style === undefined) return null;
    return { s: style, cl: { rgb: resolveColor(child(element, "color"), scheme) ?? "#000000" } };
  };
  const edges = { t: edge("top"), b: edge("bottom"), l: edge("left"), r: edge("right") };
  const there = Object.fromEntries(Object.entries(edges).filter(([, value]) => value !== null));
  return Object.keys(there).length > 0 ? { bd: there } : {};
}

function formatLook(code: string | undefined): IStyleData {
  return code === undefined || code.toLowerCase() === "general" ? {} : { n: { pattern: code } };
}

function alignmentLook(alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const { horizontal = "", vertical = "", wrapText, indent } = Object.fromEntries(alignment.attributes);
  const look: IStyleData = {};
  const [ht, vt] = [HORIZONTAL[horizontal], VERTICAL[vertical]];
  if (ht !== undefined) look.ht = ht;
  if (vt !== undefined) look.vt = vt;
  if (isTrue(wrapText)) look.tb = WRAP;
  if (Number(indent ?? 0) > 0)
    look.pd = horizontal === "right" ? { r: Number(indent) * INDENT } : { l: Number(indent) * INDENT };
  return look;
}
