/** Menu: shows where the public page is, or how to publish it, which Google lets only a person do; and what stands on it, and what does not. */
import { publishMessages as say } from "../../core/messages/en/sheets-menu";
import { publicationNow } from "../web-app/publication-now";
import { showDialog } from "./dialog-page";

export function publishPage(): void {
  const url = addressOfPage();
  const published = [{ text: say.published }, { link: url ?? "" }];
  const steps = [{ text: say.notPublished }, { steps: say.steps }];
  const shown = publicationNow().map((text) => ({ text }));
  showDialog(say.title, [...(url === null ? steps : published), ...shown, { text: say.whatIsShown }]);
}

/** Google answers with nothing, in one way or another, as long as there is no deployment; types say that it always answers. */
function addressOfPage(): string | null {
  const url: string | null = ScriptApp.getService().getUrl();
  return url === null || url === "" ? null : url;
}
