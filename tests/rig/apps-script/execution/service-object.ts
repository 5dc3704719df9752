/** Everything that a script can hold of Google's: classes whose public methods are the part of the API that the rig models. */
/// <reference types="google-apps-script" />
import { serviceErrors } from "./service-error";

export abstract class ServiceObject {
  /** The name in Google's reference; permissions, costs and messages go by it. */
  abstract readonly api: string;
}

/** One of an enumeration's values: an object in Apps Script, not a text; scripts compare it or take its name. */
export class EnumValue extends ServiceObject {
  readonly api: string = "Enum";
  constructor(
    readonly key: string,
    readonly position: number,
  ) {
    super();
  }
  override toString = () => this.key;
  name = () => this.key;
  ordinal = () => this.position;
  compareTo = (other: unknown) =>
    other instanceof EnumValue ? this.position - other.position : this.position;
}

export type Enum<Key extends string> = Readonly<Record<Key, EnumValue>>;

export function enumOf<const Key extends string>(...keys: Key[]): Enum<Key> {
  return Object.fromEntries(keys.map((key, i) => [key, new EnumValue(key, i)])) as Enum<Key>;
}

/** Its key, where the value is one of the enumeration's own. */
export function keyIn<Key extends string>(values: Enum<Key>, value: unknown, method: string): Key {
  const key = (Object.keys(values) as Key[]).find((one) => values[one] === value);
  if (key === undefined) throw serviceErrors.signature(method, [value]);
  return key;
}

/** To a script, and to Google's types, the modelled part of a class is the whole: the rest throws `not modelled`. */
export const whole = <T>(part: unknown): T => part as T;

/** An argument that must be one of the rig's own objects. */
export function modelled<T>(type: abstract new (...args: never[]) => T, value: unknown, method: string): T {
  if (!(value instanceof type)) throw serviceErrors.signature(method, [value]);
  return value;
}
