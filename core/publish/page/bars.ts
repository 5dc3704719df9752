/** Bars beside numbers that say the same: drawn as SVG, because the page allows no style outside its sheet. */
import { statuses } from "../../score/scores";
import type { Status } from "../../score/scores";
import { html, nothing } from "../../html/html";
import type { Html } from "../../html/html";
import { statusClass } from "./status-mark";

/** How far of the way, with a line where an even pace would be by now. Shares are 0..1. */
export function progressBar(score: number, expected: number | null, status: Status): Html {
  const mark =
    expected === null || expected <= 0 || expected >= 1
      ? nothing
      : html`<line class="pace" x1="${percent(expected)}" x2="${percent(expected)}" y1="0" y2="10" />`;
  return html`<svg class="bar ${statusClass(status)}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="way" y="2" width="100" height="6" /><rect class="gone" y="2" width="${percent(score)}" height="6" />${mark}</svg>`;
} // prettier-ignore

/** One bar of all objectives, a part for every status that occurs. */
export function statusBar(byStatus: ReadonlyMap<Status, number>, all: number): Html {
  let from = 0;
  const parts = statuses.flatMap((status) => {
    const count = byStatus.get(status) ?? 0;
    if (count === 0 || all === 0) return [];
    const [x, width] = [(100 * from) / all, (100 * count) / all];
    from += count;
    return [html`<rect class="part ${statusClass(status)}" x="${rounded(x)}" width="${rounded(width)}" height="10" />`];
  });
  return html`<svg class="bar all" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
} // prettier-ignore

const percent = (share: number) => rounded(100 * share);
const rounded = (number: number) => Math.round(100 * number) / 100;

/** Whole percent of a share, which is 100 only where all of the way is gone. */
export const wholePercent = (share: number) => (share >= 1 ? 100 : Math.floor(100 * share + 1e-9));
