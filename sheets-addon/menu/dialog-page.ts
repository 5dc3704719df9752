/** A small page of words for a dialog: headings, sentences, and words with what they mean. Every text is escaped. */

export type Block =
  { heading: string } | { text: string } | { terms: readonly { term: string; text: string }[] };

/** The page's own looks: Google gives dialogs none. */
const STYLE =
  "body{font:14px/20px Roboto,Arial,sans-serif;background:Canvas;color:CanvasText;margin:0 4px}" +
  "h2{font-size:16px;margin:20px 0 8px}p,dl{margin:0 0 12px}dt{font-weight:bold}dd{margin:0 0 8px}";

/** Height in pixels; longer pages scroll. */
const [WIDTH, HEIGHT] = [520, 480];

export function showDialog(title: string, blocks: readonly Block[]): void {
  const html = `<!doctype html><html lang="en"><head><title>${escaped(title)}</title><style>${STYLE}</style></head><body>${blocks.map(htmlOf).join("")}</body></html>`;
  const page = HtmlService.createHtmlOutput(html).setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

function htmlOf(block: Block): string {
  if ("heading" in block) return `<h2>${escaped(block.heading)}</h2>`;
  if ("text" in block) return `<p>${escaped(block.text)}</p>`;
  const terms = block.terms.map(({ term, text }) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`);
  return `<dl>${terms.join("")}</dl>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
