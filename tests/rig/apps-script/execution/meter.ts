/** The simulated clock of one run: what its calls cost, and the end of its time. */
import { RunEnded } from "./service-error";

/**
 * A call that goes to the document or another service. Publicly logged runs show some 60 ms for the first of several writes and next to
 * nothing for those after it (https://ramblings.mcpher.com/gassnippets2/optimizing-sheet-formatting-with-apps-script/): here all pay.
 */
const CALL_MS = 60;
/** Builders and what makes them, texts, times: no trip to a service. */
const LOCAL_MS = 1;

const local = new Set([
  ...["Enum", "Utilities", "Blob", "Logger", "console", "Menu", "HtmlOutput", "User", "PromptResponse"],
  ...["DataValidation", "DataValidationBuilder", "ConditionalFormatRule", "ConditionalFormatRuleBuilder"],
  ...["BooleanCondition", "RichTextValue", "RichTextValueBuilder", "TextStyle", "TextStyleBuilder"],
  ...["EmbeddedChart", "EmbeddedChartBuilder", "ChartOptions", "ContainerInfo", "Color", "RgbColor"],
  ...["ClockTriggerBuilder", "TriggerBuilder"],
]);

const isMadeHere = (api: string, method: string) =>
  local.has(api) || (api === "SpreadsheetApp" && method.startsWith("new"));

export interface Counters {
  /** Calls that went to a service. */
  calls: number;
  /** Every call by name, such as "Range.setValues", builders included. */
  byName: Record<string, number>;
  simulatedMs: number;
  /** The call that was given most values at once. */
  largest: { name: string; values: number };
}

export class Meter {
  readonly counters: Counters = { calls: 0, byName: {}, simulatedMs: 0, largest: { name: "", values: 0 } };
  /** Set once the run is over, whoever catches what. */
  ended: Error | null = null;

  constructor(
    private readonly limitMs: number,
    private readonly callMs = CALL_MS,
  ) {}

  /** `values`: how many were given in lists. Throws at the end of the run's time, and ever after. */
  charge(api: string, method: string, values: number): void {
    if (this.ended) throw this.ended;
    const isLocal = isMadeHere(api, method);
    this.pass(isLocal ? LOCAL_MS : this.callMs);
    const name = `${api}.${method}`;
    const { counters } = this;
    counters.byName[name] = (counters.byName[name] ?? 0) + 1;
    if (!isLocal) counters.calls++;
    if (values > counters.largest.values) counters.largest = { name, values };
  }

  /** Time that passes without a call: sleeping, waiting for a lock. */
  pass(ms: number): void {
    if (this.counters.simulatedMs + ms > this.limitMs) {
      this.counters.simulatedMs = this.limitMs;
      throw this.end(new RunEnded("Exceeded maximum execution time"));
    }
    this.counters.simulatedMs += ms;
  }

  end(error: Error): Error {
    this.ended ??= error;
    return this.ended;
  }
}
