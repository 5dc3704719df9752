/** What is merged of each kind of item: its fields that come from the plan, and where it says so when the plan drops it. */
import type { LedgerItem } from "../ledger";
import type { Action, ItemSource, KeyResult, Kpi, Objective } from "../model";
import type { FieldOf } from "./merge-fields";

export interface MergeableRow {
  id: string;
  title: string;
  source: ItemSource | null;
}

export interface MergeableKind<Row extends MergeableRow> {
  kind: LedgerItem["kind"];
  /** In the order in which the ledger keeps them. */
  fields: readonly FieldOf<Row>[];
  /** The field that says what it stands under; null where none does. */
  context: FieldOf<Row> | null;
  /** The field that says "no longer in the plan"; null where only a finding does. */
  mark: FieldOf<Row> | null;
}

export const objectiveKind: MergeableKind<Objective> = {
  kind: "objective",
  fields: ["title", "level", "department", "owner", "planGoal", "parent"],
  context: "planGoal",
  mark: null,
};

export const keyResultKind: MergeableKind<KeyResult> = {
  kind: "key-result",
  fields: [
    "objectiveId", "title", "owner", "direction", "unit", "baseline", "baselineAssumed", "target", "relative", "planValue", "due",
    "call", "notes",
  ],
  context: "objectiveId",
  mark: "notes",
}; // prettier-ignore

export const kpiKind: MergeableKind<Kpi> = {
  kind: "kpi",
  fields: [
    "title",
    "owner",
    "department",
    "comparator",
    "threshold",
    "thresholdUpper",
    "unit",
    "current",
    "frequency",
  ],
  context: null,
  mark: null,
};

export const actionKind: MergeableKind<Action> = {
  kind: "action",
  fields: ["title", "supports", "owner", "due", "status"],
  context: "supports",
  mark: "status",
};
