/** CacheService: texts for at most six hours of the simulated clock. */
import { ServiceError } from "../execution/service-error";
import { ServiceObject, whole } from "../execution/service-object";
import type { RigState, StoreName } from "../rig-state";

type Google = GoogleAppsScript.Cache.Cache;
type Service = GoogleAppsScript.Cache.CacheService;

/** https://developers.google.com/apps-script/reference/cache/cache */
const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const USUAL_SECONDS = 600;
const MAX_SECONDS = 21_600;

class Cache extends ServiceObject implements Google {
  readonly api = "Cache";
  readonly #texts: RigState["cache"][StoreName];
  readonly #now: () => number;

  constructor(texts: RigState["cache"][StoreName], now: () => number) {
    super();
    this.#texts = texts;
    this.#now = now;
  }

  get(key: string): string | null {
    const kept = this.#texts.get(key);
    return kept && kept.until > this.#now() ? kept.text : null;
  }

  /** Without the keys that are not there. */
  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const text = this.get(key);
        return text === null ? [] : [[key, text]];
      }),
    );
  }

  put(key: string, value: string, seconds = USUAL_SECONDS): void {
    if (key.length > KEY_LENGTH) throw new ServiceError("Argument too large: key");
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new ServiceError("Argument too large: value");
    if (seconds < 1 || seconds > MAX_SECONDS) throw new ServiceError("Invalid argument: expirationInSeconds");
    this.#texts.set(key, { text: value, until: this.#now() + seconds * 1000 });
  }

  putAll(values: Record<string, string>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove = (key: string) => void this.#texts.delete(key);
  removeAll = (keys: string[]) => keys.forEach((key) => this.#texts.delete(key));
}

export class CacheService extends ServiceObject implements Service {
  readonly api = "CacheService";
  readonly #rig: RigState;
  readonly #now: () => number;

  constructor(rig: RigState, now: () => number) {
    super();
    this.#rig = rig;
    this.#now = now;
  }

  getScriptCache = () => whole<Google>(new Cache(this.#rig.cache.script, this.#now));
  getUserCache = () => whole<Google>(new Cache(this.#rig.cache.user, this.#now));
  getDocumentCache = () => whole<Google>(new Cache(this.#rig.cache.document, this.#now));
}
