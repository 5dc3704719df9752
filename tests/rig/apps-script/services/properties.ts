/** PropertiesService: texts that the script keeps, 9 KB each and 500 KB in all. */
import { ServiceError } from "../execution/service-error";
import { ServiceObject, whole } from "../execution/service-object";
import type { RigState } from "../rig-state";

type Google = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;

/** https://developers.google.com/apps-script/guides/services/quotas */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

class Properties extends ServiceObject implements Google {
  readonly api = "Properties";
  readonly #texts: Map<string, string>;

  constructor(texts: Map<string, string>) {
    super();
    this.#texts = texts;
  }

  getProperty = (key: string) => this.#texts.get(String(key)) ?? null;
  getProperties = () => Object.fromEntries(this.#texts);
  getKeys = () => [...this.#texts.keys()];

  setProperty(key: string, value: string): Google {
    return this.#put({ [key]: value });
  }

  setProperties(texts: Record<string, string>, deleteAllOthers = false): Google {
    if (deleteAllOthers) this.#texts.clear();
    return this.#put(texts);
  }

  deleteProperty(key: string): Google {
    this.#texts.delete(key);
    return whole(this);
  }

  deleteAllProperties(): Google {
    this.#texts.clear();
    return whole(this);
  }

  /** Values become texts. */
  #put(texts: Record<string, unknown>): Google {
    const next = new Map(this.#texts);
    for (const [key, value] of Object.entries(texts)) {
      const text = String(value);
      if (Buffer.byteLength(text) > VALUE_BYTES) throw new ServiceError("Argument too large: value");
      next.set(key, text);
    }
    const size = [...next].reduce((sum, [key, text]) => sum + Buffer.byteLength(key + text), 0);
    if (size > STORE_BYTES)
      throw new ServiceError(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    for (const [key, text] of next) this.#texts.set(key, text);
    return whole(this);
  }
}

export class PropertiesService extends ServiceObject implements Service {
  readonly api = "PropertiesService";
  readonly #rig: RigState;

  constructor(rig: RigState) {
    super();
    this.#rig = rig;
  }

  getScriptProperties = () => whole<Google>(new Properties(this.#rig.properties.script));
  getUserProperties = () => whole<Google>(new Properties(this.#rig.properties.user));
  getDocumentProperties = () => whole<Google>(new Properties(this.#rig.properties.document));
}
