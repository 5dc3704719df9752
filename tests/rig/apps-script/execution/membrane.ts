/** What stands between a script and the services: every call is counted and allowed or not, every value is of the script's own world. */
import { isDate } from "node:util/types";
import type { Meter } from "./meter";
import type { Realm } from "./script-context";
import { NotModelled, RunEnded, ServiceError } from "./service-error";
import { EnumValue, ServiceObject } from "./service-object";

export class Membrane {
  readonly #proxies = new WeakMap<object, object>();
  readonly #targets = new WeakMap<object, object>();

  constructor(
    private readonly realm: Realm,
    private readonly meter: Meter,
    private readonly allow: (api: string, method: string) => void,
  ) {}

  /** A value of the rig's as the script gets it. */
  outward(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof ServiceObject) return this.#proxyOf(value);
    if (isDate(value)) return new this.realm.Date(value.getTime());
    if (Array.isArray(value)) return this.realm.Array.from(value.map((item) => this.outward(item)));
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, this.outward(item)]);
    return this.realm.Object.fromEntries(entries);
  }

  /** A value of the script's as a service gets it: its objects of ours become ours again. */
  inward(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const target = this.#targets.get(value);
    if (target) return target;
    return Array.isArray(value) ? value.map((item) => this.inward(item)) : value;
  }

  #proxyOf(service: ServiceObject): object {
    const known = this.#proxies.get(service);
    if (known) return known;
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(Object.freeze({}), {
      get: (_, key) => {
        if (typeof key === "symbol" || key === "toJSON" || key === "then") return undefined;
        const member = methods.get(key) ?? this.#memberOf(service, key);
        methods.set(key, member);
        return member;
      },
      set: (_, key) => {
        throw this.#error(new ServiceError(`Cannot assign to ${service.api}.${String(key)}`));
      },
    });
    this.#proxies.set(service, proxy);
    this.#targets.set(proxy, service);
    return proxy;
  }

  #memberOf(service: ServiceObject, key: string): unknown {
    const member: unknown = key === "constructor" || !isOwn(service, key) ? null : Reflect.get(service, key);
    if (typeof member === "function") return this.#methodOf(service, key, member);
    if (member instanceof ServiceObject) return this.outward(member);
    if (isEnum(member)) return this.outward(member);
    if (key === "toString") return () => service.api;
    throw this.#error(new NotModelled(`${service.api}.${key}()`));
  }

  #methodOf(service: ServiceObject, key: string, method: unknown) {
    return (...args: unknown[]): unknown => {
      try {
        this.meter.charge(
          service.api,
          key,
          args.reduce((sum: number, arg) => sum + valuesIn(arg), 0),
        );
        this.allow(service.api, key);
        const inward = args.map((arg) => this.inward(arg));
        return this.outward(Reflect.apply(method as () => unknown, service, inward));
      } catch (error) {
        throw this.#error(error);
      }
    };
  }

  /** What the script may see of an error; what is the rig's own fault or the run's end ends the run. */
  #error(error: unknown): Error {
    if (error instanceof ServiceError) {
      const seen = new this.realm.Error(error.message);
      seen.name = "Exception";
      return seen;
    }
    return this.meter.end(error instanceof Error ? error : new RunEnded(String(error)));
  }
}

/** In lists, and lists of lists. */
const valuesIn = (arg: unknown): number =>
  Array.isArray(arg)
    ? arg.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0)
    : 0;

const isOwn = (service: object, key: string) =>
  Reflect.get(service, key) !== Reflect.get(Object.prototype, key);

/** Enumerations are plain objects of values. */
function isEnum(member: unknown): boolean {
  if (typeof member !== "object" || member === null) return false;
  const values = Object.values(member);
  return values.length > 0 && values.every((value) => value instanceof EnumValue);
}
