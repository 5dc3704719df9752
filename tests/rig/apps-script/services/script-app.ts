/** ScriptApp: triggers of the clock, authorisation, and the address of the web app. */
import type { RunningScript } from "../execution/run-script";
import { runKinds } from "../execution/run-kind";
import { NotModelled, ServiceError } from "../execution/service-error";
import { enumOf, keyIn, modelled, ServiceObject, whole } from "../execution/service-object";
import type { RigState, TriggerState } from "../rig-state";

type Google = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
type Keys = "getProjectTriggers" | "newTrigger" | "deleteTrigger" | "getService" | "getAuthorizationInfo";

/** https://developers.google.com/apps-script/guides/services/quotas: a user and a script. */
const MAX_TRIGGERS = 20;

const AuthMode = enumOf("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
const AuthorizationStatus = enumOf("REQUIRED", "NOT_REQUIRED");
const EventType = enumOf("CLOCK", "ON_OPEN", "ON_EDIT", "ON_FORM_SUBMIT", "ON_CHANGE", "ON_EVENT_UPDATED");
const WeekDay = enumOf("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY");

class Trigger
  extends ServiceObject
  implements Pick<GoogleTrigger, "getHandlerFunction" | "getUniqueId" | "getEventType">
{
  readonly api = "Trigger";
  constructor(readonly state: TriggerState) {
    super();
  }
  getHandlerFunction = () => this.state.handler;
  getUniqueId = () => this.state.id;
  getEventType = () => whole<GoogleAppsScript.Script.EventType>(EventType.CLOCK);
}

class ClockTriggerBuilder extends ServiceObject implements Omit<Clock, "at" | "atDate"> {
  readonly api = "ClockTriggerBuilder";
  readonly #handler: string;
  readonly #schedule: TriggerState["schedule"] = {};
  readonly #create: (trigger: Omit<TriggerState, "id">) => Trigger;

  constructor(handler: string, create: (trigger: Omit<TriggerState, "id">) => Trigger) {
    super();
    this.#handler = handler;
    this.#create = create;
  }

  after = (milliseconds: number) => this.#put("after", milliseconds, milliseconds > 0);
  everyMinutes = (n: number) => this.#put("everyMinutes", n, [1, 5, 10, 15, 30].includes(n));
  everyHours = (n: number) => this.#put("everyHours", n, [1, 2, 4, 6, 8, 12].includes(n));
  everyDays = (n: number) => this.#put("everyDays", n, n >= 1);
  everyWeeks = (n: number) => this.#put("everyWeeks", n, n >= 1);
  onMonthDay = (day: number) => this.#put("onMonthDay", day, day >= 1 && day <= 31);
  onWeekDay = (day: GoogleAppsScript.Base.Weekday) =>
    this.#put("onWeekDay", keyIn(WeekDay, day, "ClockTriggerBuilder.onWeekDay"), true);
  atHour = (hour: number) => this.#put("atHour", hour, hour >= 0 && hour <= 23);
  nearMinute = (minute: number) => this.#put("nearMinute", minute, minute >= 0 && minute <= 59);
  inTimezone = (timeZone: string) => this.#put("inTimezone", timeZone, timeZone.includes("/"));

  create = () =>
    whole<GoogleTrigger>(this.#create({ handler: this.#handler, schedule: { ...this.#schedule } }));

  #put(key: string, value: string | number, isPossible: boolean): Clock {
    if (!isPossible) throw new NotModelled(`ClockTriggerBuilder.${key}(${value})`);
    this.#schedule[key] = value;
    return whole(this);
  }
}

class TriggerBuilder
  extends ServiceObject
  implements Pick<GoogleAppsScript.Script.TriggerBuilder, "timeBased">
{
  readonly api = "TriggerBuilder";
  readonly #clock: ClockTriggerBuilder;
  constructor(clock: ClockTriggerBuilder) {
    super();
    this.#clock = clock;
  }
  timeBased = () => whole<Clock>(this.#clock);
}

class Service extends ServiceObject implements Pick<GoogleAppsScript.Script.Service, "getUrl"> {
  readonly api = "Service";
  readonly #url: string | null;
  constructor(url: string | null) {
    super();
    this.#url = url;
  }
  /** Null as long as nobody has published the web app. */
  getUrl = () => whole<string>(this.#url);
}

class AuthorizationInfo extends ServiceObject implements GoogleAppsScript.Script.AuthorizationInfo {
  readonly api = "AuthorizationInfo";
  readonly #isRequired: boolean;
  constructor(isRequired: boolean) {
    super();
    this.#isRequired = isRequired;
  }
  getAuthorizationStatus = () =>
    whole<GoogleAppsScript.Script.AuthorizationStatus>(
      this.#isRequired ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
    );
  getAuthorizationUrl = () => whole<string>(this.#isRequired ? "https://script.google.com/authorise" : null);
}

export class ScriptApp extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "ScriptApp";
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly WeekDay = WeekDay;
  readonly #run: RunningScript;
  readonly #rig: RigState;
  readonly #webAppUrl: string | null;

  constructor(run: RunningScript, rig: RigState, webAppUrl: string | null) {
    super();
    this.#run = run;
    this.#rig = rig;
    this.#webAppUrl = webAppUrl;
  }

  getProjectTriggers = () => this.#rig.triggers.map((trigger) => whole<GoogleTrigger>(new Trigger(trigger)));

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    if (!this.#run.hasFunction(functionName))
      throw new NotModelled(`a trigger for ${functionName}(), which the script does not have`);
    const create = (trigger: Omit<TriggerState, "id">) => this.#create(trigger);
    return whole(new TriggerBuilder(new ClockTriggerBuilder(functionName, create)));
  }

  #create(trigger: Omit<TriggerState, "id">): Trigger {
    const { triggers } = this.#rig;
    if (triggers.length >= MAX_TRIGGERS)
      throw new ServiceError(
        "This script has too many triggers. " +
          "Triggers must be deleted from the script before more can be added.",
      );
    const ids = triggers.map(({ id }) => Number(id));
    const state = { id: String(Math.max(0, ...ids) + 1), ...trigger };
    triggers.push(state);
    return new Trigger(state);
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    const { state } = modelled(Trigger, trigger, "ScriptApp.deleteTrigger");
    this.#rig.triggers = this.#rig.triggers.filter(({ id }) => id !== state.id);
  }

  getService = () => whole<GoogleAppsScript.Script.Service>(new Service(this.#webAppUrl));

  getAuthorizationInfo(mode: GoogleAppsScript.Script.AuthMode): GoogleAppsScript.Script.AuthorizationInfo {
    keyIn(AuthMode, mode, "ScriptApp.getAuthorizationInfo");
    return whole(new AuthorizationInfo(runKinds[this.#run.kind].authMode === "NONE"));
  }
}
