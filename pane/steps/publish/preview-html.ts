/** The page as it can stand in a frame of the pane. */

/**
 * A document in `srcdoc` takes its base from the page around it, so a link to a part of itself would load the pane into the frame. Its own
 * address is about:srcdoc (html.spec.whatwg.org, "about:srcdoc"). Words of the page hold no quotes: they are escaped.
 */
export function previewHtml(html: string): string {
  return html.replace(/ href="#/g, ' href="about:srcdoc#');
}
