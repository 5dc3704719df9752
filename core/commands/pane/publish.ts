/** The public page for the pane: how it would look now, how much it shows, and what stays off it and why. Nothing is written. */
import { publishMessages } from "../../messages/en/public-page";
import type { PageDocument } from "../../publish/page/document";
import { publicCounts } from "../../publish/public-counts";
import type { PublicCounts } from "../../publish/public-counts";
import type { WithheldObjective } from "../../publish/publication-gate";
import type { CellRef } from "../../workbook/cells";
import type { Finding } from "../../workbook/finding";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ConvertError } from "../convert-error";
import { publishPage } from "../publish-page";
import type { PaneContext, PaneOutcome } from "./pane-outcome";

export interface PublishReport {
  /** ISO day that everything on the page is scored by. */
  asOf: string;
  /** Where nothing is shown, it says that to residents. */
  page: PageDocument;
  shown: PublicCounts;
  /** All objectives of the book, public or not. */
  objectives: number;
  /** Where the first objective says whether it is public; null where there is no objective. */
  publicAt: CellRef | null;
  /** Objectives that Public says Yes to and that stay off the page, with a finding for each reason. */
  withheld: WithheldObjective[];
  /** What was found on those that go out, and that people decided to live with. */
  waived: Finding[];
}

/** @throws ConvertError where the workbook has no book, one that cannot be read, or one that lacks sheets */
export function publishFromPane(
  snapshot: WorkbookSnapshot,
  _input: null,
  { today }: PaneContext,
): PaneOutcome<PublishReport> {
  const published = publishPage(snapshot, { today });
  if (!published) throw new ConvertError("no-book", publishMessages.noBook);
  const { html, title, model, objectives, publicAt, withheld, waived } = published;
  return {
    report: {
      asOf: model.asOf,
      page: { html, title },
      shown: publicCounts(model),
      ...{ objectives, publicAt, withheld, waived },
    },
    write: null,
  };
}
