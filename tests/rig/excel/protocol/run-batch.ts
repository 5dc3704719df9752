/** Carries out one batch in the order of its actions, as Excel does: without taking anything back when one of them fails. */
import { actionKind, pathKind } from "./batch";
import type { Action, ArgumentList, BatchRequest, BatchResponse, ObjectPath } from "./batch";
import { HostError, hostErrors, NotModelled } from "./host-error";
import type { HostObject } from "./host-object";
import { callMember, camelCase, isHostObject, readMember, setMember } from "./host-object";
import { answerQuery, identityOf } from "./query";

/** Objects that the client keeps from one batch to the next. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): void {
    object.reference ??= `reference-${++this.count}`;
    this.kept.set(object.reference, object);
  }

  release(name: unknown): void {
    this.kept.delete(String(name));
  }

  find(name: string): HostObject {
    const object = this.kept.get(name);
    if (!object)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  get size(): number {
    return this.kept.size;
  }
}

/** What the actions of a batch are about. */
export interface BatchSurroundings {
  root: HostObject;
  /** An object that is made by its server's name. */
  service: (name: string) => HostObject;
  references: References;
  /** May throw before an action is carried out. */
  failing: (actionIndex: number) => void;
}

export function runBatch(request: BatchRequest, surroundings: BatchSurroundings): BatchResponse {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const batch = new Batch(request, surroundings);
  for (const [index, action] of request.Actions.entries()) {
    try {
      surroundings.failing(index);
      const value = batch.carryOut(action);
      if (action.ActionType === actionKind.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      const { code, status } = error instanceof HostError ? error : { code: "GeneralException", status: 500 };
      response.Error = {
        Code: code,
        Message: error instanceof Error ? error.message : String(error),
        Location: camelCase(action.Name ?? request.ObjectPaths[action.ObjectPathId]?.Name ?? ""),
        ActionIndex: index,
        HttpStatusCode: status,
      };
      if (!(error instanceof HostError) && !(error instanceof NotModelled)) throw error;
      break;
    }
  }
  return response;
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly surroundings: BatchSurroundings,
  ) {}

  carryOut(action: Action): unknown {
    if (action.ActionType === actionKind.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionKind.instantiate:
        return object && identityOf(object);
      case actionKind.query:
        return object && answerQuery(object, action.QueryInfo ?? {});
      case actionKind.method:
        return this.callMethod(object, action.Name ?? "", action.ArgumentInfo);
      case actionKind.setProperty:
        if (!object) throw hostErrors.notFound();
        setMember(object, camelCase(action.Name ?? ""), this.parameters(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new NotModelled(`action type ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject | null, name: string, info: ArgumentList | undefined): unknown {
    if (name === "_KeepReference") {
      if (object) this.surroundings.references.keep(object);
      return null;
    }
    const parameters = this.parameters(info);
    if (name === "_RemoveReference") {
      this.surroundings.references.release(parameters[0]);
      return null;
    }
    if (!object) throw hostErrors.notFound();
    const value = callMember(object, camelCase(name), parameters);
    return isHostObject(value) ? null : value;
  }

  private object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case pathKind.global:
        return this.surroundings.root;
      case pathKind.reference:
        return this.surroundings.references.find(name);
      case pathKind.nothing:
        return null;
      case pathKind.newObject:
        return this.surroundings.service(name);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const value =
      path.ObjectPathType === pathKind.property
        ? readMember(parent, camelCase(name))
        : callMember(
            parent,
            path.ObjectPathType === pathKind.indexer ? "getItem" : camelCase(name),
            this.parameters(path.ArgumentInfo),
          );
    if (value !== null && !isHostObject(value)) throw new NotModelled(`${parent.type}.${name} as an object`);
    return value;
  }

  /** Null stands for what was left out. */
  private parameters({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentList = {}): unknown[] {
    const values: unknown[] = Arguments.map((value, i) => this.parameter(value, ReferencedObjectPathIds[i]));
    return values.map((value) => (value === null ? undefined : value));
  }

  private parameter(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((part: unknown, i) => this.parameter(part, reference[i]));
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    return this.withObjects(value);
  }

  /** Objects stand inside plain ones as `{_ObjectPathId}`. */
  private withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part: unknown) => this.withObjects(part));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.withObjects(part)]));
  }
}
