/** TextStyle and its builder: how text looks, for whole cells. Font families and crossed-out text are not modelled. */
import type { CellFormat } from "../../../excel/workbook/workbook-state";
import { ServiceObject, whole } from "../../execution/service-object";
import { colorText, parseColor } from "./color";

type Google = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Keys = "isBold" | "isItalic" | "isUnderline" | "getFontSize" | "getForegroundColor" | "copy";
type Changes = "setBold" | "setItalic" | "setUnderline" | "setFontSize" | "setForegroundColor" | "build";

/** What a style says; the rest stays as it is in the cell. */
export type TextLook = Partial<Pick<CellFormat, "bold" | "italic" | "underline" | "size" | "color">>;

const LINE = "Single";

export class TextStyle extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "TextStyle";

  constructor(readonly look: TextLook) {
    super();
  }

  isBold = () => this.look.bold ?? null;
  isItalic = () => this.look.italic ?? null;
  isUnderline = () => (this.look.underline === undefined ? null : this.look.underline === LINE);
  getFontSize = () => this.look.size ?? null;
  getForegroundColor = () => (this.look.color === undefined ? null : colorText(this.look.color, "#000000"));
  copy = () => whole<Builder>(new TextStyleBuilder(this.look));
}

export const textStyleOf = ({ bold, italic, underline, size, color }: CellFormat) =>
  new TextStyle({ bold, italic, underline, size, color });

export class TextStyleBuilder extends ServiceObject implements Pick<Builder, Changes> {
  readonly api = "TextStyleBuilder";
  #look: TextLook;

  constructor(look: TextLook = {}) {
    super();
    this.#look = look;
  }

  setBold = (bold: boolean) => this.#change({ bold });
  setItalic = (italic: boolean) => this.#change({ italic });
  setUnderline = (isUnderlined: boolean) => this.#change({ underline: isUnderlined ? LINE : "None" });
  setFontSize = (size: number) => this.#change({ size });
  setForegroundColor = (color: string | null) => this.#change({ color: parseColor(color) ?? "#000000" });
  build = () => whole<Google>(new TextStyle(this.#look));

  #change(changes: TextLook): Builder {
    this.#look = { ...this.#look, ...changes };
    return whole(this);
  }
}
