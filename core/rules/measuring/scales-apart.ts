/** Baseline and target on different scales: 0.85 beside 90 %, 22,100,000 beside 26.9 (million). */
import type { KeyResult } from "../../okr/model";

/** Times that one number has to be taken to stand on the other's scale; `sure` where nothing else can be meant. */
export interface ScalesApart {
  field: "baseline" | "target";
  times: number;
  sure: boolean;
}

/** Numbers of one measure lie no further apart than this once they are on one scale. */
const NEAR = 3;

type Numbers = Pick<KeyResult, "title" | "unit" | "baseline" | "target" | "relative" | "direction">;

export function scalesApart(keyResult: Numbers): ScalesApart | null {
  const { baseline, target, relative, unit, title, direction } = keyResult;
  if (baseline === null || target === null || relative || baseline <= 0 || target <= 0) return null;
  const field = baseline < target ? "baseline" : "target";
  const [low, high] = baseline < target ? [baseline, target] : [target, baseline];
  if (unit === "%") {
    const isChosen = direction === "Increase" || direction === "Decrease";
    if (low === 1 && !isChosen) return null; // as well 1 % as the whole
    const isFraction = low <= 1 && high > 1 && high <= 100 && isNear(low * 100, high);
    if (!isFraction || says(title, low) || !fits(keyResult, field, low * 100, high)) return null;
    return { field, times: 100, sure: isChosen };
  }
  if (high < low * 300) return null;
  if (isNear(low * 1e6, high)) return { field, times: 1e6, sure: false };
  return unit === "$" && isNear(low * 1e3, high) ? { field, times: 1e3, sure: false } : null;
}

function isNear(a: number, b: number): boolean {
  return a <= b * NEAR && b <= a * NEAR;
}

/** The direction that people chose has to hold once both are on one scale. */
function fits({ direction }: Numbers, field: "baseline" | "target", scaled: number, high: number): boolean {
  const rise = field === "baseline" ? high - scaled : scaled - high;
  if (direction === "Increase") return rise > 0;
  return direction === "Decrease" ? rise < 0 : true;
}

/** "from 0.5 % to 1.2 %": the words themselves say the small percentage. */
function says(title: string, low: number): boolean {
  const at = title.indexOf(String(low));
  return at >= 0 && /^\s?(?:%|percent|per cent)/i.test(title.slice(at + String(low).length));
}
