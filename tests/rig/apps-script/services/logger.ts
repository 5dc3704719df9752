/** Logger and console: what a script writes down. */
import { ServiceObject, whole } from "../execution/service-object";

export class Logger extends ServiceObject implements Pick<GoogleAppsScript.Base.Logger, "log"> {
  readonly api = "Logger";
  readonly #logs: string[];

  constructor(logs: string[]) {
    super();
    this.#logs = logs;
  }

  log(...args: unknown[]): GoogleAppsScript.Base.Logger {
    this.#logs.push(args.map(String).join(" "));
    return whole(this);
  }
}

export class ScriptConsole extends ServiceObject {
  readonly api = "console";
  readonly #logs: string[];

  constructor(logs: string[]) {
    super();
    this.#logs = logs;
  }

  log = (...args: unknown[]) => void this.#logs.push(args.map(String).join(" "));
  info = this.log;
  warn = this.log;
  error = this.log;
}
