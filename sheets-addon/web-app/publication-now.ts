/** For whoever publishes, in the menu: what the page shows from now on, and what stays off it and why. */
import { ConvertError } from "../../core/commands/convert-error";
import { publishMessages as say } from "../../core/messages/en/public-page";
import { publicationReport } from "../../core/publish/publication-report";
import { openSession } from "../session";
import { forgetPage } from "./page-cache";
import { readPublication } from "./read-publication";

/** Sentences in their order. Visitors get the page anew. */
export function publicationNow(): string[] {
  const session = openSession();
  forgetPage(session.spreadsheet.getId());
  try {
    const published = readPublication(session);
    if (!published) return [say.noBook];
    const { shown, withheld, waived } = publicationReport(published.model, published);
    return [shown, ...withheld.flatMap(({ what, why }) => [what, ...why]), ...waived];
  } catch (error) {
    if (!(error instanceof ConvertError)) throw error;
    return [error.message];
  }
}
