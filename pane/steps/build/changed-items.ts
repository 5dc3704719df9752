/** What converting again changed, kind of change by kind, as lines that people read. */
import { fieldNames, saidValue } from "../../../core/messages/en/convert";
import { paneBuild } from "../../../core/messages/en/pane-build";
import type { FieldChange } from "../../../core/okr/merge/merge-fields";
import type { ItemChange, MergeChanges } from "../../../core/okr/merge/merge-rows";

export interface ChangedItems {
  kind: keyof MergeChanges;
  /** "3 items are new" */
  says: string;
  items: { id: string; title: string; source: ItemChange["source"]; details: string[] }[];
}

/** What people have to decide on stands first; kinds without items are left out. */
export function changedItems(changes: MergeChanges): ChangedItems[] {
  const say = paneBuild.changes;
  const kinds: ChangedItems[] = [
    kind("conflicts", changes.conflicts, ({ fields }) =>
      fields.map(({ field, plan, book }) => say.conflict(named(field), saidValue(plan), saidValue(book))),
    ),
    kind("added", changes.added),
    kind("updated", changes.updated, ({ fields }) =>
      fields.map(({ field, before, plan }) => say.field(named(field), saidValue(before), saidValue(plan))),
    ),
    kind("gone", changes.gone),
    kind("deleted", changes.deleted),
  ];
  return kinds.filter(({ items }) => items.length > 0);
}

function kind<Change extends ItemChange>(
  name: keyof MergeChanges,
  changed: readonly Change[],
  detailsOf: (change: Change) => string[] = () => [],
): ChangedItems {
  return {
    kind: name,
    says: paneBuild.changes[name](changed.length),
    items: changed.map((change) => {
      const { id, title, source } = change;
      return { id, title, source, details: detailsOf(change) };
    }),
  };
}

const named = (field: FieldChange["field"]): string => fieldNames[field] ?? field;
