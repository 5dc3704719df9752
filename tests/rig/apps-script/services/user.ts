/** User: someone's address. */
import { ServiceObject } from "../execution/service-object";

export class User extends ServiceObject implements Pick<GoogleAppsScript.Base.User, "getEmail"> {
  readonly api = "User";
  constructor(readonly email: string) {
    super();
  }
  getEmail = () => this.email;
}
