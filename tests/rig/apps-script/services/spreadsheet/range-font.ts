/** Range: how text and numbers look. */
import { whole } from "../../execution/service-object";
import { Color, colorText, parseColor } from "./color";
import type { Look } from "./look";
import { oneOf, readLook, readLooks, writeLook, writeLooks } from "./look";
import { RangeValues } from "./range-values";
import { TextStyle, textStyleOf } from "./text-style";

type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Get =
  "TextStyle" | "NumberFormat" | "FontWeight" | "FontStyle" | "FontLine" | "FontSize" | "FontColorObject";
type Set = "TextStyle" | "NumberFormat" | "FontWeight" | "FontStyle" | "FontLine" | "FontSize" | "FontColor";
type Keys = `get${Get}` | `get${Get}s` | `set${Set}` | `set${Set}s`;

/** What Google answers for an automatic format; https://github.com/brucemcpherson/gas-fakes/blob/main/oddities.md. */
const AUTOMATIC = "0.###############";

const numberFormat: Look<string> = {
  get: (format) => (format.numberFormat === "General" ? AUTOMATIC : format.numberFormat),
  set: (value) =>
    typeof value === "string"
      ? { numberFormat: /^(?:general)?$/i.test(value) ? "General" : value }
      : undefined,
};
const weight: Look<FontWeight> = {
  get: ({ bold }) => (bold ? "bold" : "normal"),
  set: oneOf(["normal", "bold"], (word) => ({ bold: word === "bold" })),
};
const style: Look<FontStyle> = {
  get: ({ italic }) => (italic ? "italic" : "normal"),
  set: oneOf(["normal", "italic"], (word) => ({ italic: word === "italic" })),
};
const line: Look<FontLine> = {
  get: ({ underline }) => (underline === "None" ? "none" : "underline"),
  set: oneOf(["none", "underline"], (word) => ({ underline: word === "none" ? "None" : "Single" })),
};
const size: Look<number> = {
  get: (format) => format.size,
  set: (value) => (typeof value === "number" && value > 0 ? { size: value } : undefined),
};
const color: Look<GoogleColor> = {
  get: (format) => whole(new Color(colorText(format.color, "#000000"))),
  set: (value) => ({ color: parseColor(value) ?? "#000000" }),
};

const textStyle: Look<GoogleStyle> = {
  get: (format) => whole(textStyleOf(format)),
  set: (value) => (value instanceof TextStyle ? value.look : undefined),
};

export class RangeFont extends RangeValues implements Pick<Range, Keys> {
  getNumberFormat = () => readLook(this.place, numberFormat);
  getNumberFormats = () => readLooks(this.place, numberFormat);
  setNumberFormat(value: string): Range {
    writeLook(this.place, numberFormat, value, "setNumberFormat");
    return whole(this);
  }
  setNumberFormats(values: string[][]): Range {
    writeLooks(this.place, numberFormat, values, "setNumberFormats");
    return whole(this);
  }

  getFontWeight = () => readLook(this.place, weight);
  getFontWeights = () => readLooks(this.place, weight);
  setFontWeight(value: FontWeight | null): Range {
    writeLook(this.place, weight, value, "setFontWeight");
    return whole(this);
  }
  setFontWeights(values: (FontWeight | null)[][]): Range {
    writeLooks(this.place, weight, values, "setFontWeights");
    return whole(this);
  }

  getFontStyle = () => readLook(this.place, style);
  getFontStyles = () => readLooks(this.place, style);
  setFontStyle(value: FontStyle | null): Range {
    writeLook(this.place, style, value, "setFontStyle");
    return whole(this);
  }
  setFontStyles(values: (FontStyle | null)[][]): Range {
    writeLooks(this.place, style, values, "setFontStyles");
    return whole(this);
  }

  getFontLine = () => readLook(this.place, line);
  getFontLines = () => readLooks(this.place, line);
  setFontLine(value: FontLine | null): Range {
    writeLook(this.place, line, value, "setFontLine");
    return whole(this);
  }
  setFontLines(values: (FontLine | null)[][]): Range {
    writeLooks(this.place, line, values, "setFontLines");
    return whole(this);
  }

  getFontSize = () => readLook(this.place, size);
  getFontSizes = () => readLooks(this.place, size);
  setFontSize(value: number): Range {
    writeLook(this.place, size, value, "setFontSize");
    return whole(this);
  }
  setFontSizes(values: number[][]): Range {
    writeLooks(this.place, size, values, "setFontSizes");
    return whole(this);
  }

  getFontColorObject = () => readLook(this.place, color);
  getFontColorObjects = () => readLooks(this.place, color);
  setFontColor(value: string | null): Range {
    writeLook(this.place, color, value, "setFontColor");
    return whole(this);
  }
  setFontColors(values: unknown[][]): Range {
    writeLooks(this.place, color, values, "setFontColors");
    return whole(this);
  }

  getTextStyle = () => readLook(this.place, textStyle);
  getTextStyles = () => readLooks(this.place, textStyle);
  setTextStyle(value: GoogleStyle): Range {
    writeLook(this.place, textStyle, value, "setTextStyle");
    return whole(this);
  }
  setTextStyles(values: GoogleStyle[][]): Range {
    writeLooks(this.place, textStyle, values, "setTextStyles");
    return whole(this);
  }
}
