/** A status as a shape and a word: its colour only repeats them. */
import type { Status } from "../../score/scores";
import { html } from "../../html/html";
import type { Html } from "../../html/html";

export const statusClass = (status: Status) => `status-${status.toLowerCase().replace(/ /g, "-")}`;

export function statusMark(status: Status): Html {
  return html`<span class="status ${statusClass(status)}">${statusShape(status)}${status}</span>`;
}

export function statusShape(status: Status): Html {
  return html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true">${shapes[status]}</svg>`;
}

/** 16 by 16, in the colour of the text around. No two are alike without their colour. */
const shapes: Readonly<Record<Status, Html>> = {
  Done: html`<path
    fill="none"
    stroke="currentColor"
    stroke-width="2.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    d="M2.5 8.5 6.5 12.5 13.5 4"
  />`,
  "On track": html`<circle cx="8" cy="8" r="6" fill="currentColor" />`,
  "At risk": html`<path fill="currentColor" d="M8 1.5 15 14H1z" />`,
  "Off track": html`<path fill="currentColor" d="M2.5 2.5h11v11h-11z" />`,
  Missed: html`<path
    fill="none"
    stroke="currentColor"
    stroke-width="2.6"
    stroke-linecap="round"
    d="M3.5 3.5l9 9M12.5 3.5l-9 9"
  />`,
  Stale: html`<path fill="currentColor" d="M3 1.5h10L8.8 8 13 14.5H3L7.2 8z" />`,
  "Not assessed": html`<circle
    cx="8"
    cy="8"
    r="5.5"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-dasharray="3 2.2"
  />`,
  "Not scored": html`<path
    fill="none"
    stroke="currentColor"
    stroke-width="2.6"
    stroke-linecap="round"
    d="M3.5 8h9"
  />`,
};
