/** A unit's name for people. */
import { dashboard } from "../../../core/messages/en/dashboard";
import { CITY_UNIT } from "../../../core/score/unit-score";

export function unitName(unit: string): string {
  return unit === CITY_UNIT ? dashboard.cityUnit : unit;
}
