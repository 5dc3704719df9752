/** Colours as files name them (RGB, theme with tint, palette index) → "#RRGGBB". */
import { child, children, type XmlElement } from "../xml/xml-tree";

/** The palette that Excel 97 brought (ECMA-376 part 1, 18.8.27); indexes 0–7 repeat 8–15. */
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const PALETTE =
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
 FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
 333399 333333 000000 FFFFFF`.split(/\s+/);

/** A theme lists dark 1, light 1, dark 2, light 2; cells count light 1, dark 1, light 2, dark 2. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47".split(" ");

export interface ColorScheme {
  theme: readonly string[];
  palette: readonly string[];
}

/** `theme` and `styles` are the roots of their parts; without a theme the one of Office 2013 counts. */
export function readColorScheme(theme: XmlElement | undefined, styles: XmlElement): ColorScheme {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const colors = THEME_ORDER.map((name, i) => {
    const color = child(scheme, name)?.children[0];
    return color?.attributes.get("lastClr") ?? color?.attributes.get("val") ?? OFFICE_THEME[i] ?? "000000";
  });
  const own = children(child(child(styles, "colors"), "indexedColors"), "rgbColor");
  const palette = [...PALETTE];
  own.forEach((element, i) => (palette[i] = (element.attributes.get("rgb") ?? "").slice(-6)));
  return { theme: colors, palette };
}

/** Null where the element names no colour. */
export function resolveColor(color: XmlElement | undefined, scheme: ColorScheme): string | null {
  const { rgb, theme, indexed, tint } = Object.fromEntries(color?.attributes ?? []);
  const base =
    rgb?.slice(-6) ??
    (theme === undefined ? undefined : scheme.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : scheme.palette[Number(indexed)]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${withTint(base, Number(tint ?? 0))}`.toUpperCase();
}

/** Lightens (0 to 1) or darkens (-1 to 0) by the lightness of the HLS model (ECMA-376 part 1, 18.8.19). */
function withTint(hex: string, tint: number): string {
  if (!tint) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = 1 - Math.abs(2 * lightness - 1) || 1;
  const chroma = ((max - min) / range) * (1 - Math.abs(2 * tinted - 1));
  const spread = max - min || 1;
  const channel = (value: number) => {
    const level = tinted - chroma / 2 + ((value - min) / spread) * chroma;
    return Math.round(Math.min(1, Math.max(0, level)) * 255);
  };
  return [red, green, blue].map((value) => channel(value).toString(16).padStart(2, "0")).join("");
}
