/** Session: who runs the script, in which language and time zone. */
import { ServiceObject, whole } from "../execution/service-object";
import { User } from "./user";

type Google = GoogleAppsScript.Base.Session;
type Keys = "getActiveUser" | "getEffectiveUser" | "getScriptTimeZone" | "getActiveUserLocale";

export class Session extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "Session";
  readonly #email: string;
  readonly #timeZone: string;

  constructor(email: string, timeZone: string) {
    super();
    this.#email = email;
    this.#timeZone = timeZone;
  }

  getActiveUser = () => whole<GoogleAppsScript.Base.User>(new User(this.#email));
  getEffectiveUser = () => whole<GoogleAppsScript.Base.User>(new User(this.#email));
  getScriptTimeZone = () => this.#timeZone;
  getActiveUserLocale = () => "en";
}
