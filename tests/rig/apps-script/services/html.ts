/** HtmlService: pages from the project's files. Templates are not modelled. */
import { ServiceError, serviceErrors } from "../execution/service-error";
import { enumOf, keyIn, ServiceObject, whole } from "../execution/service-object";

type Google = GoogleAppsScript.HTML.HtmlOutput;
type GoogleService = GoogleAppsScript.HTML.HtmlService;
type Keys =
  | ("getContent" | "setContent" | "append" | "getTitle" | "setTitle")
  | ("setWidth" | "getWidth" | "setHeight" | "getHeight" | "addMetaTag" | "setXFrameOptionsMode");

const XFrameOptionsMode = enumOf("ALLOWALL", "DEFAULT");

/** What a browser gets. */
export interface HtmlPage {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
  meta: Record<string, string>;
  mayBeFramed: boolean;
}

export class HtmlOutput extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "HtmlOutput";
  readonly page: HtmlPage;

  constructor(html: string) {
    super();
    this.page = { html, title: "", width: null, height: null, meta: {}, mayBeFramed: false };
  }

  getContent = () => this.page.html;
  getTitle = () => this.page.title;
  getWidth = () => whole<number>(this.page.width);
  getHeight = () => whole<number>(this.page.height);
  setContent = (html: string) => this.#change({ html });
  append = (html: string) => this.#change({ html: this.page.html + html });
  setTitle = (title: string) => this.#change({ title });
  setWidth = (width: number) => this.#change({ width });
  setHeight = (height: number) => this.#change({ height });
  setXFrameOptionsMode = (mode: GoogleAppsScript.HTML.XFrameOptionsMode) =>
    this.#change({
      mayBeFramed: keyIn(XFrameOptionsMode, mode, "HtmlOutput.setXFrameOptionsMode") === "ALLOWALL",
    });

  /** Few names are allowed, viewport among them. */
  addMetaTag(name: string, content: string): Google {
    if (
      !/^(?:viewport|apple-mobile-web-app-capable|mobile-web-app-capable|google-site-verification)$/.test(
        name,
      )
    )
      throw new ServiceError(`The following meta tag is not allowed: ${name}`);
    return this.#change({ meta: { ...this.page.meta, [name]: content } });
  }

  #change(changes: Partial<HtmlPage>): Google {
    Object.assign(this.page, changes);
    return whole(this);
  }
}

export class HtmlService
  extends ServiceObject
  implements Pick<GoogleService, "createHtmlOutput" | "createHtmlOutputFromFile">
{
  readonly api = "HtmlService";
  readonly XFrameOptionsMode = XFrameOptionsMode;
  readonly #files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    super();
    this.#files = files;
  }

  createHtmlOutput(html: unknown = ""): Google {
    if (typeof html !== "string") throw serviceErrors.signature("HtmlService.createHtmlOutput", [html]);
    return whole(new HtmlOutput(html));
  }

  createHtmlOutputFromFile(name: string): Google {
    const html = this.#files[name.replace(/\.html$/, "")];
    if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return whole(new HtmlOutput(html));
  }
}
