/** Ui: menus, questions and windows; what people were shown is kept, what they answer comes from the test. */
import { NotModelled } from "../execution/service-error";
import { enumOf, keyIn, modelled, ServiceObject, whole } from "../execution/service-object";
import type { Answer, RigState } from "../rig-state";
import { HtmlOutput } from "./html";

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;
type Keys =
  | ("createMenu" | "createAddonMenu" | "alert" | "prompt")
  | ("showSidebar" | "showModalDialog" | "showModelessDialog");
type Item = { caption: string; functionName: string | null };

const Button = enumOf("CLOSE", "OK", "CANCEL", "YES", "NO");
const ButtonSet = enumOf("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");

class Menu extends ServiceObject implements GoogleMenu {
  readonly api = "Menu";
  readonly items: Item[] = [];
  readonly #show: (menu: Menu) => void;

  constructor(
    readonly title: string,
    show: (menu: Menu) => void,
  ) {
    super();
    this.#show = show;
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.items.push({ caption, functionName });
    return whole(this);
  }
  addSeparator(): GoogleMenu {
    this.items.push({ caption: "-", functionName: null });
    return whole(this);
  }
  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const { title, items } = modelled(Menu, menu, "Menu.addSubMenu");
    this.items.push({ caption: title, functionName: null }, ...items);
    return whole(this);
  }
  addToUi(): void {
    this.#show(this);
  }
}

class PromptResponse extends ServiceObject implements GoogleAppsScript.Base.PromptResponse {
  readonly api = "PromptResponse";
  readonly #answer: Answer;

  constructor(answer: Answer) {
    super();
    this.#answer = answer;
  }
  getSelectedButton = () => whole<GoogleAppsScript.Base.Button>(Button[this.#answer.button]);
  getResponseText = () => this.#answer.text ?? "";
}

export class Ui extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "Ui";
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #rig: RigState;

  constructor(rig: RigState) {
    super();
    this.#rig = rig;
  }

  createMenu(title: string): GoogleMenu {
    return whole(
      new Menu(title, ({ items }) => void this.#rig.shown.push({ type: "menu", title, items: [...items] })),
    );
  }

  /** Its name is the script's. */
  createAddonMenu = () => this.createMenu("Add-on");

  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    return whole(Button[this.#ask("alert", args).button]);
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    return whole(new PromptResponse(this.#ask("prompt", args)));
  }

  /** (text), (text, buttons) or (title, text, buttons). */
  #ask(type: "alert" | "prompt", args: readonly unknown[]): Answer {
    const [title, text, buttons] =
      args.length === 3 ? args : [null, args[0], args.length === 2 ? args[1] : ButtonSet.OK];
    const offered = keyIn(ButtonSet, buttons, `Ui.${type}`);
    this.#rig.shown.push({ type, title: title === null ? null : String(title), text: String(text) });
    const answer = this.#rig.answers.shift();
    if (answer) return answer;
    if (type === "alert" && offered === "OK") return { button: "OK" };
    throw new NotModelled(`an answer to "${String(text)}": the test gives none`);
  }

  showSidebar(page: GoogleHtml): void {
    this.#show("sidebar", page, "Ui.showSidebar");
  }
  showModalDialog(page: GoogleHtml, title: string): void {
    this.#show("dialog", page, "Ui.showModalDialog", title);
  }
  showModelessDialog(page: GoogleHtml, title: string): void {
    this.#show("dialog", page, "Ui.showModelessDialog", title);
  }

  #show(type: "sidebar" | "dialog", page: GoogleHtml, method: string, title?: string): void {
    const output = modelled(HtmlOutput, page, method);
    this.#rig.shown.push({ type, title: title ?? output.page.title, html: output.page.html });
  }
}
