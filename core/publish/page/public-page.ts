/** The public page: one document of what a city wants to be different, and how far it has come. */
import { groupedBy } from "../../okr/grouped-by";
import { publicPageWords as say, statusMeanings } from "../../messages/en/public-page";
import { statuses } from "../../score/scores";
import type { PublicModel, PublicUnit } from "../public-model";
import { statusBar } from "./bars";
import { pageDocument } from "./document";
import type { PageDocument } from "./document";
import { html, nothing } from "../../html/html";
import type { Html } from "../../html/html";
import { noticePage, pageHeader } from "./notice-page";
import { objectiveSection } from "./objective-section";
import { statusMark } from "./status-mark";

/** Says that nothing is published yet where the model has no objectives. */
export function publicPage(model: PublicModel): PageDocument {
  const { organisation, cycle, asOf, units } = model;
  if (units.length === 0) return noticePage("nothingPublic", organisation);
  const header = html`<p>${say.period(cycle.name, cycle.start, cycle.end)}</p><p>${say.asOf(asOf)}</p>`;
  let before = 0;
  const sections = units.map((unit, index) => {
    const section = unitSection(unit, index, before);
    before += unit.objectives.length;
    return section;
  });
  return pageDocument(say.titleOf(organisation), {
    skip: html`<a class="skip" href="#objectives">${say.skip}</a>`,
    header: pageHeader(organisation, header),
    main: html`<p class="intro">${say.intro}</p>
${overview(model)}
${units.length > 1 ? contents(units) : nothing}
<div id="objectives" tabindex="-1">
${sections}</div>
${legend()}`,
    footer: html`<p>${say.madeWith}</p>`,
  });
} // prettier-ignore

function overview({ units }: PublicModel): Html {
  const objectives = units.flatMap((unit) => unit.objectives);
  const keyResults = objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
  const grouped = groupedBy(objectives, ({ status }) => status);
  const counts = new Map(statuses.map((status) => [status, grouped.get(status)?.length ?? 0]));
  const tally = statuses
    .filter((status) => counts.get(status) !== 0)
    .map((status) => html`<div><dt>${statusMark(status)}</dt><dd>${counts.get(status) ?? 0}</dd></div>`);
  return html`<section aria-labelledby="overview"><h2 id="overview">${say.overview}</h2>
<p>${say.overviewOf(objectives.length, keyResults)}</p>
${statusBar(counts, objectives.length)}
<dl class="tally">${tally}</dl></section>`;
} // prettier-ignore

const unitId = (index: number) => `part-${index + 1}`;
const unitName = ({ name }: PublicUnit) => name ?? say.cityWide;

function contents(units: readonly PublicUnit[]): Html {
  const links = units.map(
    (unit, index) =>
      html`<li><a href="#${unitId(index)}"><bdi>${unitName(unit)}</bdi></a> <small>${unit.objectives.length}</small></li>`,
  );
  return html`<nav aria-label="${say.contents}"><ul class="contents">${links}</ul></nav>`;
} // prettier-ignore

/** `before`: how many objectives stand above. */
function unitSection(unit: PublicUnit, index: number, before: number): Html {
  const id = unitId(index);
  const objectives = unit.objectives.map((objective, at) => objectiveSection(objective, before + at + 1));
  return html`<section aria-labelledby="${id}"><h2 id="${id}" dir="auto">${unitName(unit)}</h2>
${objectives}</section>
`;
} // prettier-ignore

function legend(): Html {
  const words = statuses.map(
    (status) => html`<div><dt>${statusMark(status)}</dt><dd>${statusMeanings[status]}</dd></div>`,
  );
  return html`<section class="legend" aria-labelledby="legend"><h2 id="legend">${say.legend}</h2>
<p>${say.legendProgress}</p>
<dl>${words}</dl></section>`;
} // prettier-ignore
