/** Colours as Sheets gives them back, and the objects around them. */
import { NotModelled } from "../../execution/service-error";
import { ServiceObject, whole } from "../../execution/service-object";
import { ColorType } from "./enums";

/** "#RRGGBB"; null for the usual one. */
export function parseColor(color: unknown): string | null {
  if (color === null) return null;
  if (typeof color === "string") {
    if (/^#[\da-f]{6}$/i.test(color)) return color.toUpperCase();
    const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
    if (short)
      return `#${short
        .slice(1)
        .map((digit) => digit.repeat(2))
        .join("")}`.toUpperCase();
  }
  throw new NotModelled(`the colour ${String(color)}`);
}

/** Sheets answers in small letters. */
export const colorText = (color: string | null, usual: string) => (color ?? usual).toLowerCase();

type RgbKeys = "asHexString" | "getRed" | "getGreen" | "getBlue";

class RgbColor extends ServiceObject implements Pick<GoogleAppsScript.Base.RgbColor, RgbKeys> {
  readonly api = "RgbColor";
  constructor(private readonly hex: string) {
    super();
  }
  asHexString = () => this.hex;
  getRed = () => parseInt(this.hex.slice(1, 3), 16);
  getGreen = () => parseInt(this.hex.slice(3, 5), 16);
  getBlue = () => parseInt(this.hex.slice(5, 7), 16);
}

export class Color
  extends ServiceObject
  implements Pick<GoogleAppsScript.Spreadsheet.Color, "asRgbColor" | "getColorType">
{
  readonly api = "Color";
  constructor(readonly hex: string) {
    super();
  }
  asRgbColor = () => whole<GoogleAppsScript.Base.RgbColor>(new RgbColor(this.hex));
  getColorType = () => whole<GoogleAppsScript.Base.ColorType>(ColorType.RGB);
}
