/** What JSON would lose or change of a value: the path of each undefined, NaN, infinity, function or class instance. */
export function lostInJson(value: unknown, path = "$"): string[] {
  if (value === undefined || typeof value === "function" || typeof value === "bigint")
    return [`${path} is ${typeof value}`];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => lostInJson(item, `${path}[${index}]`));
  if (Object.getPrototypeOf(value) !== Object.prototype) return [`${path} is no plain object`];
  return Object.entries(value).flatMap(([key, item]) => lostInJson(item, `${path}.${key}`));
}
