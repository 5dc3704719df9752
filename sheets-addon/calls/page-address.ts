/** Where the public page stands on the web, for the sidebar. */
import { openSession } from "../session";
import type { Answer } from "../sidebar-calls";
import { forgetPage } from "../web-app/page-cache";
import { answered, shortAnswer } from "./answers";

/** Whoever asks has just changed what is public, or wants to see it: visitors get the page anew. */
export function pageAddress(): Answer {
  return answered(() => {
    forgetPage(openSession().spreadsheet.getId());
    return shortAnswer(addressOfPage());
  });
}

/** Google answers with nothing, in one way or another, as long as there is no deployment; types say that it always answers. */
function addressOfPage(): string | null {
  const url: string | null = ScriptApp.getService().getUrl();
  return url === null || url === "" ? null : url;
}
