/** A mail's plain text. */
import type { MailBlock, MailItem } from "./mail-body";

export function renderText(blocks: readonly MailBlock[]): string {
  return `${blocks.map(textOf).join("\n\n")}\n`;
}

function textOf(block: MailBlock): string {
  switch (block.type) {
    case "paragraph":
      return block.text;
    case "heading":
      return block.text.toUpperCase();
    case "items":
      return block.items.map(itemText).join("\n\n");
    case "link":
      return `${block.text}:\n${block.href}`;
    case "footer":
      // "-- " on a line of its own: programs know the rest as small print (RFC 3676, 4.3).
      return `-- \n${block.text}`;
  }
}

function itemText({ id, title, href, lines }: MailItem): string {
  const head = id === "" ? `* ${title}` : `* ${id}  ${title}`;
  return [head, ...[...lines, ...(href === null ? [] : [href])].map((line) => `  ${line}`)].join("\n");
}
