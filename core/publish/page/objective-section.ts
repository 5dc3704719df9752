/** One objective: what is to be different, why, who answers for it, how it stands, and its key results. */
import { publicPageWords as say } from "../../messages/en/public-page";
import type { PublicObjective } from "../public-model";
import { progressBar, wholePercent } from "./bars";
import { html, nothing } from "../../html/html";
import type { Html } from "../../html/html";
import { keyResultTable } from "./key-result-table";
import { statusMark } from "./status-mark";

export function objectiveSection(objective: PublicObjective, number: number): Html {
  const { title, why, owner, status } = objective;
  const id = `objective-${number}`;
  return html`<article aria-labelledby="${id}">
<div class="head"><h3 id="${id}" dir="auto">${title}</h3>${statusMark(status)}</div>
${why === null ? nothing : html`<p class="why" dir="auto">${why}</p>`}
<dl class="facts">
<div><dt>${say.progress}</dt><dd>${progressOf(objective)}</dd></div>
<div><dt>${say.owner}</dt><dd>${owner === null ? html`<span class="quiet">${say.noOwner}</span>` : html`<bdi>${owner}</bdi>`}</dd></div>
</dl>
${keyResultTable(objective)}
</article>
`;
} // prettier-ignore

function progressOf({ score, scored, status, keyResults }: PublicObjective): Html {
  if (score === null) return html`<span class="quiet">${say.noProgress}</span>`;
  const note = say.counted(scored, keyResults.length);
  return html`${say.progressOf(wholePercent(score))}${note === "" ? nothing : html` <small>${note}</small>`}${progressBar(score, null, status)}`;
} // prettier-ignore
