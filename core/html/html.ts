/** HTML that cannot be broken out of: every text that is put into it is escaped, and what is no text has to be HTML already. */

export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** html`<p>${anything}</p>`: texts and numbers are escaped for contents and for attributes in double quotes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((all, text, i) => all + shown(parts[i - 1] ?? "") + text) };
}

export const nothing: Html = { html: "" };

function shown(part: Part): string {
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return "html" in part ? part.html : part.map(({ html: one }) => one).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * The five characters that mean something in HTML, as entities. Left out is what nobody sees: control characters, and the marks that turn
 * the direction of all text after them round (Unicode's embeddings, overrides and isolates).
 */
export function escapeHtml(text: string): string {
  return text.replace(UNSEEN, "").replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A tab, a line feed and a carriage return stay: they are white space. */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
