/** Utilities: dates as text, base64, gzip, waiting, ids. */
import { isDate } from "node:util/types";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Meter } from "../execution/meter";
import { NotModelled, ServiceError, serviceErrors } from "../execution/service-error";
import { modelled, ServiceObject, whole } from "../execution/service-object";
import { wallTime } from "../spreadsheet/zoned-time";
import { Blob, bytesOf, signed } from "./blob";

type Google = GoogleAppsScript.Utilities.Utilities;
type Keys =
  | ("formatDate" | "sleep" | "getUuid")
  | ("base64Encode" | "base64EncodeWebSafe" | "base64Decode" | "base64DecodeWebSafe")
  | ("newBlob" | "gzip" | "ungzip");

/** https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds */
const MAX_SLEEP_MS = 300_000;

export class Utilities extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "Utilities";
  readonly #meter: Meter;
  #uuids = 0;

  constructor(meter: Meter) {
    super();
    this.#meter = meter;
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    const args = [date, timeZone, format];
    if (!isDate(date) || typeof timeZone !== "string" || typeof format !== "string")
      throw serviceErrors.signature("Utilities.formatDate", args);
    return formatWallTime(new Date(wallTime(date.getTime(), timeZone)), format);
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= MAX_SLEEP_MS))
      throw new NotModelled(`Utilities.sleep(${milliseconds})`);
    this.#meter.pass(milliseconds);
  }

  /** Different in a run, the same in the next one. */
  getUuid(): string {
    return `00000000-0000-4000-8000-${String(++this.#uuids).padStart(12, "0")}`;
  }

  base64Encode = (data: string | number[]) => bytesOf(data).toString("base64");
  base64EncodeWebSafe = (data: string | number[]) =>
    this.base64Encode(data).replace(/\+/g, "-").replace(/\//g, "_");
  base64Decode(encoded: string): number[] {
    if (!/^[\w+/=-]*$/.test(encoded)) throw new ServiceError("Could not decode string.");
    return signed(Buffer.from(encoded, "base64"));
  }
  base64DecodeWebSafe = (encoded: string) => this.base64Decode(encoded);

  newBlob(...args: unknown[]): GoogleBlob {
    const [data, contentType = null, name = null] = args;
    if ((typeof data !== "string" && !Array.isArray(data)) || !isText(contentType) || !isText(name))
      throw serviceErrors.signature("Utilities.newBlob", args);
    return whole(new Blob(bytesOf(data as string | number[]), contentType, name));
  }

  gzip(blob: unknown): GoogleBlob {
    const { bytes } = modelled(Blob, blob, "Utilities.gzip");
    return whole(new Blob(gzipSync(bytes), "application/x-gzip", "archive.gz"));
  }

  ungzip(blob: unknown): GoogleBlob {
    const { bytes } = modelled(Blob, blob, "Utilities.ungzip");
    try {
      return whole(new Blob(gunzipSync(bytes), null, null));
    } catch {
      throw new ServiceError("Could not decompress gzip.");
    }
  }
}

type GoogleBlob = GoogleAppsScript.Base.Blob;

const isText = (value: unknown): value is string | null => value === null || typeof value === "string";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Letters as in Java's SimpleDateFormat; `wall` shows in UTC what the clock on the wall shows. */
function formatWallTime(wall: Date, format: string): string {
  const [month = "", day = ""] = [MONTHS[wall.getUTCMonth()], DAYS[wall.getUTCDay()]];
  const hour = wall.getUTCHours();
  const numbers: Record<string, number> = {
    ...{ y: wall.getUTCFullYear(), M: wall.getUTCMonth() + 1, d: wall.getUTCDate() },
    ...{ H: hour, h: hour % 12 || 12, m: wall.getUTCMinutes(), s: wall.getUTCSeconds() },
  };
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    const letter = run.charAt(0);
    if (letter === "E") return run.length > 3 ? day : day.slice(0, 3);
    if (letter === "a") return hour < 12 ? "AM" : "PM";
    if (letter === "M" && run.length > 2) return run.length > 3 ? month : month.slice(0, 3);
    const number = numbers[letter];
    if (number === undefined) throw new NotModelled(`Utilities.formatDate() with ${run}`);
    if (letter === "y" && run.length === 2) return String(number % 100).padStart(2, "0");
    return String(number).padStart(run.length, "0");
  });
}
