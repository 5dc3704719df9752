/** The document around every page of ours: it runs no script, asks nobody for anything, and takes styles from its own sheet only. */
import { html } from "../../html/html";
import type { Html } from "../../html/html";
import { pageStyle, pageStyleHash } from "./page-style";

/** A whole document, and the title that it has. */
export interface PageDocument {
  html: string;
  title: string;
}

/** `header` and `main` are the contents of those landmarks; the link that skips to it has a name of the page's own. */
export function pageDocument(
  title: string,
  { skip, header, main, footer }: Record<"skip" | "header" | "main" | "footer", Html>,
): PageDocument {
  const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
${skip}<header>${header}</header>
<main id="main">${main}</main>
<footer>${footer}</footer>
</body>
</html>
`; // prettier-ignore
  return { html: page.html, title };
}
