/** RichTextValue and its builder: text with one link over all of it. */
import { NotModelled } from "../../execution/service-error";
import { modelled, ServiceObject, whole } from "../../execution/service-object";
import { checkArguments } from "./criteria";
import type { TextLook } from "./text-style";
import { TextStyle } from "./text-style";

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export interface RichText {
  text: string;
  link: string | null;
  look: TextLook;
}

export class RichTextValue
  extends ServiceObject
  implements Pick<Google, "getText" | "getLinkUrl" | "getTextStyle" | "copy" | "getRuns">
{
  readonly api = "RichTextValue";

  constructor(readonly state: RichText) {
    super();
  }

  getText = () => this.state.text;
  getLinkUrl(...part: number[]): string | null {
    if (part.length > 0) throw new NotModelled("RichTextValue.getLinkUrl() of a part");
    return this.state.link;
  }
  getTextStyle(...part: number[]): GoogleAppsScript.Spreadsheet.TextStyle {
    if (part.length > 0) throw new NotModelled("RichTextValue.getTextStyle() of a part");
    return whole(new TextStyle(this.state.look));
  }
  getRuns = () => [whole<Google>(this)];
  copy = () => whole<Builder>(new RichTextValueBuilder({ ...this.state }));
}

export class RichTextValueBuilder
  extends ServiceObject
  implements Pick<Builder, "setText" | "setLinkUrl" | "setTextStyle" | "build">
{
  readonly api = "RichTextValueBuilder";
  readonly #state: RichText;

  constructor(state: RichText = { text: "", link: null, look: {} }) {
    super();
    this.#state = state;
  }

  setText(text: string): Builder {
    checkArguments("SpreadsheetApp.RichTextValueBuilder.setText", ["string"], [text]);
    this.#state.text = text;
    return whole(this);
  }

  setLinkUrl(...args: [number, number, string | null] | [string | null]): Builder {
    const [link, ...rest] = args;
    if (rest.length > 0) throw new NotModelled("RichTextValueBuilder.setLinkUrl() of a part");
    if (link !== null) checkArguments("SpreadsheetApp.RichTextValueBuilder.setLinkUrl", ["string"], [link]);
    this.#state.link = link === null ? null : String(link);
    return whole(this);
  }

  setTextStyle(...args: [number, number, GoogleStyle | null] | [GoogleStyle | null]): Builder {
    const [style, ...rest] = args;
    if (rest.length > 0) throw new NotModelled("RichTextValueBuilder.setTextStyle() of a part");
    const method = "SpreadsheetApp.RichTextValueBuilder.setTextStyle";
    this.#state.look = style === null ? {} : modelled(TextStyle, style, method).look;
    return whole(this);
  }

  build = () => whole<Google>(new RichTextValue({ ...this.#state }));
}
