/** What may cross google.script.run, in either direction: JSON, and nothing else. */
import { isDate } from "node:util/types";
import { ServiceObject } from "./service-object";

export class WireError extends Error {}

/** A server function's result as the page gets it. A Date anywhere makes all of it null; a function or a service is an error. */
export function returnedValue(value: unknown, inward: (value: unknown) => unknown): unknown {
  let hasDate = false;
  const path: object[] = [];
  const check = (part: unknown, property: string): void => {
    if (typeof part === "function" || typeof part === "symbol" || typeof part === "bigint")
      throw new WireError(`Failed due to illegal value in property: ${property}`);
    if (typeof part !== "object" || part === null) return;
    if (isDate(part)) hasDate = true;
    else if (path.includes(part) || inward(part) instanceof ServiceObject || isCollection(part))
      throw new WireError(`Failed due to illegal value in property: ${property}`);
    path.push(part);
    for (const [key, item] of Object.entries(part)) check(item, key);
    path.pop();
  };
  check(value, "0");
  return hasDate || value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** A page's arguments as JSON. Throws what the browser throws for Dates, functions and circles. */
export function sentArguments(args: readonly unknown[]): string {
  const path: object[] = [];
  const check = (part: unknown, property: string): void => {
    const isIllegal = typeof part === "function" || typeof part === "symbol" || typeof part === "bigint";
    if (isIllegal || isDate(part))
      throw new WireError(`Failed due to illegal value in property: ${property}`);
    if (typeof part !== "object" || part === null) return;
    if (path.includes(part) || isCollection(part))
      throw new WireError(`Failed due to illegal value in property: ${property}`);
    path.push(part);
    for (const [key, item] of Object.entries(part)) check(item, key);
    path.pop();
  };
  args.forEach((arg, i) => check(arg, String(i)));
  return JSON.stringify(args);
}

const COLLECTION = /^\[object (?:Map|Set|WeakMap|WeakSet|RegExp|Promise)\]$/;

const isCollection = (value: object) => COLLECTION.test(Object.prototype.toString.call(value));
