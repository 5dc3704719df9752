/** A page without objectives: what residents read instead, and what staff can do. */
import { publicNotices, publicPageWords as say } from "../../messages/en/public-page";
import { pageDocument } from "./document";
import type { PageDocument } from "./document";
import { html, nothing } from "../../html/html";
import type { Html } from "../../html/html";

export type Notice = keyof typeof publicNotices;

/** `organisation`: null where it may not be told, or there is none. */
export function noticePage(notice: Notice, organisation: string | null = null): PageDocument {
  return pageDocument(say.titleOf(organisation), {
    skip: nothing,
    header: pageHeader(organisation),
    main: noticeSection(notice),
    footer: html`<p>${say.madeWith}</p>`,
  });
}

export function noticeSection(notice: Notice): Html {
  const { heading, text, staff } = publicNotices[notice];
  return html`<section class="notice"><h2>${heading}</h2><p>${text}</p><p class="quiet">${staff}</p></section>`;
} // prettier-ignore

export function pageHeader(organisation: string | null, below: Html = nothing): Html {
  return html`<div class="width">${organisation === null ? nothing : html`<p class="organisation" dir="auto">${organisation}</p>`}<h1>${say.title}</h1>${below}</div>`;
} // prettier-ignore
