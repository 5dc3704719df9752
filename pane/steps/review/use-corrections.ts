/** Corrections of how the plan is read: each shows at once, and the workbook is looked at again behind it. */
import {
  correctColumn,
  correctKind,
  correctSheet,
  takeBackColumn,
  takeBackKind,
  takeBackSheet,
} from "../../../core/commands/pane/correct-mapping";
import type { ColumnPlace } from "../../../core/commands/pane/correct-mapping";
import type { InspectedColumn, InspectedSheet } from "../../../core/commands/inspect";
import type { LeftOutItem, Look, LookedItem } from "../../../core/commands/pane/look";
import type { ColumnRole } from "../../../core/plan/column-roles";
import { mappedKinds } from "../../../core/plan/mapping/plan-mapping";
import type { MappedKind, PlanMapping } from "../../../core/plan/mapping/plan-mapping";
import { usePane } from "../../session/pane-session";
import { lookWithKind, lookWithout, lookWithRole, lookWithSheet } from "./corrected-look";

/** A column as it was looked at, with what a correction needs to name it. */
export type LookedColumn = ColumnPlace & { column: InspectedColumn };

export interface Corrections {
  setKind: (item: LookedItem, kind: MappedKind) => void;
  takeBackKind: (item: LookedItem) => void;
  bringBack: (item: LeftOutItem) => void;
  setSheet: (sheet: InspectedSheet, isPlan: boolean) => void;
  takeBackSheet: (sheet: InspectedSheet) => void;
  setRole: (place: LookedColumn, role: ColumnRole) => void;
  takeBackRole: (place: LookedColumn) => void;
}

export function useCorrections(look: Look): Corrections {
  const { decide } = usePane();
  const correct = (mapping: PlanMapping, meanwhile: (look: Look) => Look): void =>
    decide({ mapping }, meanwhile);
  return {
    setKind: (item, kind) => {
      const mapping = correctKind(look.mapping, item, kind);
      correct(mapping, (now) => lookWithKind(now, item, kind, mapping));
    },
    takeBackKind: (item) => {
      if (!item.setByPerson) return;
      const { readAs } = item.setByPerson;
      const kind = mappedKinds.find((known) => known === readAs);
      if (!kind) return;
      const mapping = takeBackKind(look.mapping, { ...item, readAs });
      correct(mapping, (now) => lookWithKind(now, item, kind, mapping));
    },
    bringBack: (item) => {
      const mapping = takeBackKind(look.mapping, item);
      correct(mapping, (now) => lookWithout(now, item, mapping));
    },
    setSheet: (sheet, isPlan) => {
      const mapping = correctSheet(look.mapping, sheet.name, isPlan);
      correct(mapping, (now) => lookWithSheet(now, sheet.name, isPlan, mapping));
    },
    takeBackSheet: (sheet) => {
      const mapping = takeBackSheet(look.mapping, sheet);
      correct(mapping, (now) => lookWithSheet(now, sheet.name, !sheet.isPlan, mapping));
    },
    setRole: (place, role) => {
      const mapping = correctColumn(look.mapping, place, role);
      correct(mapping, (now) => lookWithRole(now, place, role, mapping));
    },
    takeBackRole: (place) => {
      const mapping = takeBackColumn(look.mapping, place);
      correct(mapping, (now) =>
        lookWithRole(now, place, place.column.runnerUp?.role ?? place.column.role, mapping),
      );
    },
  };
}
