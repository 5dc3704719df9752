/** The key results of an objective as a table, which narrow screens show as cards. */
import { publicPageWords as say } from "../../messages/en/public-page";
import type { PublicKeyResult, PublicObjective } from "../public-model";
import { progressBar, wholePercent } from "./bars";
import { html, nothing } from "../../html/html";
import type { Html } from "../../html/html";
import { statusMark } from "./status-mark";

/** The roles are those that the elements have: styles that make cards of rows would take them away. */
export function keyResultTable({ title, keyResults }: PublicObjective): Html {
  if (keyResults.length === 0) return html`<p class="quiet">${say.noKeyResults}</p>`;
  const heads = Object.values(say.columns).map(
    (words) => html`<th scope="col" role="columnheader">${words}</th>`,
  );
  return html`<table class="results" role="table">
<caption>${say.caption(title)}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${keyResults.map(row)}</tbody>
</table>`;
} // prettier-ignore

function row(keyResult: PublicKeyResult): Html {
  const { title, status, due, lastCheckIn } = keyResult;
  const reported =
    lastCheckIn === null ? nothing : html` <small>${say.reported(lastCheckIn)}</small>`;
  return html`<tr role="row">
<th scope="row" role="rowheader" dir="auto">${title}</th>
${cell(say.columns.baseline, text(startOf(keyResult)))}
${cell(say.columns.current, html`${text(currentOf(keyResult))}${reported}`)}
${cell(say.columns.target, text(targetOf(keyResult)))}
${cell(say.columns.due, html`<time datetime="${due}">${say.day(due)}</time>`)}
${cell(say.columns.progress, progressOf(keyResult))}
${cell(say.columns.status, statusMark(status))}
</tr>
`;
} // prettier-ignore

/** The column's name stands in the cell where there are no columns to be seen. */
function cell(name: string, content: Html): Html {
  return html`<td role="cell"><span class="name" aria-hidden="true">${name}</span><span class="value">${content}</span></td>`;
} // prettier-ignore

const text = (words: string | null) =>
  words === null ? html`<span class="quiet">${say.unknown}</span>` : html`<bdi>${words}</bdi>`;

const isMilestone = ({ direction, target }: PublicKeyResult) => direction === "Milestone" && target === null;

/** "by 25%" is a share of the start, which is then counted in something else. */
const unitOfLevels = ({ relative, unit }: PublicKeyResult) => (relative && unit === "%" ? null : unit);

function startOf(keyResult: PublicKeyResult): string | null {
  const { baseline } = keyResult;
  if (baseline !== null) return say.amount(baseline, unitOfLevels(keyResult));
  return isMilestone(keyResult) ? say.notDone : null;
}

function currentOf(keyResult: PublicKeyResult): string | null {
  const { current, score } = keyResult;
  if (!isMilestone(keyResult)) return current === null ? null : say.amount(current, unitOfLevels(keyResult));
  if (score === null) return null;
  if (score <= 0) return say.notDone;
  return score >= 1 ? say.done : say.partlyDone(wholePercent(score));
}

function targetOf(keyResult: PublicKeyResult): string | null {
  const { target, unit, relative } = keyResult;
  if (target === null) return isMilestone(keyResult) ? say.done : null;
  return relative ? say.by(say.amount(target, unit)) : say.amount(target, unit);
}

function progressOf({ score, expected, status }: PublicKeyResult): Html {
  if (score === null) return html`<span class="quiet">${say.noProgress}</span>`;
  const pace = status === "Done" ? null : expected;
  const words = pace === null ? nothing : html` <small>${say.expected(wholePercent(pace))}</small>`;
  return html`${wholePercent(score)}%${progressBar(score, pace, status)}${words}`;
}
