/** What a cell's style number means for a reader: number format, solid fill, bold. */
import { child, children, isTrue, type XmlElement } from "../xml/xml-tree";
import { builtinNumberFormats } from "./builtin-number-formats";
import { readColorScheme, resolveColor, type ColorScheme } from "./colors";

export interface CellFormat {
  /** Null for General. */
  numberFormat: string | null;
  /** "#RRGGBB" of a solid fill. */
  fill: string | null;
  bold: boolean;
}

export const plainFormat: CellFormat = { numberFormat: null, fill: null, bold: false };

/** One entry per cell style, in order. `styles` and `theme` are the roots of their parts. */
export function readCellFormats(styles: XmlElement, theme: XmlElement | undefined): CellFormat[] {
  const scheme = readColorScheme(theme, styles);
  const codes = new Map(builtinNumberFormats);
  for (const format of children(child(styles, "numFmts"), "numFmt")) {
    codes.set(Number(format.attributes.get("numFmtId")), format.attributes.get("formatCode") ?? "General");
  }
  const bold = children(child(styles, "fonts"), "font").map((font) => {
    const element = child(font, "b");
    return element !== undefined && isTrue(element.attributes.get("val") ?? "1");
  });
  const fills = children(child(styles, "fills"), "fill").map((fill) => solidColor(fill, scheme));
  return children(child(styles, "cellXfs"), "xf").map((xf) => {
    const number = (name: string) => Number(xf.attributes.get(name) ?? 0);
    const code = codes.get(number("numFmtId")) ?? "General";
    return {
      numberFormat: code.toLowerCase() === "general" ? null : code,
      fill: fills[number("fillId")] ?? null,
      bold: bold[number("fontId")] ?? false,
    };
  });
}

function solidColor(fill: XmlElement, scheme: ColorScheme): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern?.attributes.get("patternType") !== "solid") return null;
  return resolveColor(child(pattern, "fgColor"), scheme);
}
