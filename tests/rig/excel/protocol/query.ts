/** Answers a query: the properties that the client asked for, through the objects between. */
import { HostError, NotModelled } from "./host-error";
import type { HostObject } from "./host-object";
import { hasMember, isHostObject, pascalCase, readMember } from "./host-object";
import type { Query } from "./batch";

type Answer = Record<string, unknown>;

/** What the client needs to find the object again. */
export function identityOf(object: HostObject): Answer {
  const answer: Answer = {};
  if (object.reference !== null) answer._ReferenceId = object.reference;
  if (hasMember(object, "id")) answer._Id = answer.Id = readMember(object, "id");
  return answer;
}

/** Keys in PascalCase; a collection's members stand under `_Items`. */
export function answerQuery(object: HostObject, query: Query): Answer {
  if (hasMember(object, "items")) return answerCollection(object, query);
  const answer = identityOf(object);
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (select.length === 0) throw new NotModelled(`${object.type}.load() of every property`);
  for (const [name, rest] of byFirstStep(select)) {
    if (!hasMember(object, name))
      throw new HostError("InvalidArgument", new NotModelled(`${object.type}.${name}`).message);
    const value = readMember(object, name);
    if (isHostObject(value)) answer[pascalCase(name)] = answerQuery(value, { Select: rest });
    else answer[pascalCase(name)] = value;
  }
  return answer;
}

function answerCollection(object: HostObject, { Select = [], Expand = [], Top, Skip }: Query): Answer {
  if (Top !== undefined || Skip !== undefined)
    throw new NotModelled(`${object.type}.load() with top or skip`);
  const items = readMember(object, "items");
  if (!Array.isArray(items)) throw new NotModelled(`${object.type}.items`);
  const select = [...Select, ...Expand].map((path) => path.replace(/^items\//, ""));
  return { _Items: items.filter(isHostObject).map((item) => answerQuery(item, { Select: select })) };
}

function byFirstStep(paths: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const [name = "", ...rest] = path.split("/");
    const below = steps.get(name) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    steps.set(name, below);
  }
  return steps;
}
