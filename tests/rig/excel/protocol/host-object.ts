/** What the client's proxies stand for. A class's public getters, setters and methods are its API; what it lacks is not modelled. */
import type { SheetState } from "../workbook/workbook-state";
import { HostError, hostErrors, NotModelled } from "./host-error";

/**
 * Members are looked up on the prototypes only, so fields of an object are never answered. Names are the client's own in camelCase.
 */
export abstract class HostObject {
  /** The client's name of the class; bundlers may rename ours. */
  abstract readonly type: string;
  /** The sheet whose protection keeps this object from being changed. */
  readonly guardedBy: SheetState | null = null;
  /** Set while the client keeps a reference to it. */
  reference: string | null = null;
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof HostObject;
}

function findMember(object: HostObject, name: string): PropertyDescriptor | null {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (isObject(prototype) && prototype !== HostObject.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor && name !== "constructor") return descriptor;
    prototype = Object.getPrototypeOf(prototype);
  }
  return null;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

export const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export function hasMember(object: HostObject, name: string): boolean {
  return findMember(object, name) !== null;
}

export function readMember(object: HostObject, name: string): unknown {
  const getter = findMember(object, name)?.get;
  if (!getter) throw new NotModelled(`${object.type}.${name}`);
  const value: unknown = getter.call(object);
  return value;
}

export function setMember(object: HostObject, name: string, value: unknown): void {
  const setter = findMember(object, name)?.set;
  if (!setter) throw new NotModelled(`${object.type}.${name} = …`);
  refuseWhereProtected(object);
  setter.call(object, value);
}

const CHANGES_NOTHING = /^(?:get|_|activate$|select$)/;
const OR_NULL = "OrNullObject";

/** A method that ends in OrNullObject answers null where the one without it finds nothing. */
export function callMember(object: HostObject, name: string, parameters: readonly unknown[]): unknown {
  const method: unknown = findMember(object, name)?.value;
  if (typeof method === "function") {
    if (!CHANGES_NOTHING.test(name)) refuseWhereProtected(object);
    const value: unknown = Reflect.apply(method, object, parameters);
    return value;
  }
  const plain = name.slice(0, -OR_NULL.length);
  if (!name.endsWith(OR_NULL) || !hasMember(object, plain)) throw new NotModelled(`${object.type}.${name}()`);
  try {
    return callMember(object, plain, parameters);
  } catch (error) {
    if (error instanceof HostError && error.code === hostErrors.notFound().code) return null;
    throw error;
  }
}

function refuseWhereProtected(object: HostObject): void {
  if (object.guardedBy?.isProtected) throw hostErrors.protected();
}
