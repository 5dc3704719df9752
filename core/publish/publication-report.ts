/** What whoever publishes is told: what the page shows, and what stays off it, where and why. */
import { publishMessages as say } from "../messages/en/public-page";
import type { Finding } from "../workbook/finding";
import { publicCounts } from "./public-counts";
import type { PublicModel } from "./public-model";
import type { Gate } from "./publication-gate";

export interface PublicationReport {
  /** In one sentence. */
  shown: string;
  /** An objective that stays behind, and a sentence for each reason. */
  withheld: { what: string; why: string[] }[];
  /** What goes out although it was found. */
  waived: string[];
}

export function publicationReport(
  model: PublicModel,
  { withheld, waived }: Pick<Gate, "withheld" | "waived">,
): PublicationReport {
  const { objectives, keyResults } = publicCounts(model);
  return {
    shown: objectives === 0 ? say.nothingPublic : say.published(objectives, keyResults),
    withheld: withheld.map(({ id, title, findings }) => ({
      what: say.withheld(id, title),
      why: findings.map(sentence),
    })),
    waived: waived.map(sentence),
  };
}

function sentence({ sheet, cell, seen, todo, waived }: Finding): string {
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  return `${place}: ${seen} ${waived ? say.by(waived.reason) : todo}`;
}
