/** Text in and out of XML, with the `_xHHHH_` escapes that SpreadsheetML adds for characters that XML cannot hold. */

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g;

/** Raw character data → text: entities, CDATA and comments resolved, line ends as XML reads them. */
export function unescapeXml(raw: string): string {
  let text = raw.includes("<") ? withoutMarkup(raw) : resolveEntities(raw);
  if (text.includes("\r") && raw.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  return text;
}

function resolveEntities(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(ENTITY, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function withoutMarkup(raw: string): string {
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$))/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<") ? "" : resolveEntities(piece);
    })
    .join("");
}

/** `_x000D_` → carriage return, `_x005F_` → underscore. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Characters that XML 1.0 forbids (in `u` mode the last range means lone surrogates), and \r, which XML reads as \n. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/gu;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text → markup for attributes, names and drawing text, which know no `_xHHHH_`: forbidden characters are dropped. */
export function escapeXml(text: string): string {
  return text.replace(UNSAFE, "").replace(/[&<>"\n\t]/g, (char) => SPECIAL[char] ?? char);
}

/** Most texts are plain ASCII without marks; whatever else they hold is looked at again. */
const MAY_NEED_ESCAPES = /[^\t\n\x20-\x25\x27-\x3b=\x3f-\x7e]|_x/;

/** Text → markup for cells and notes: what XML cannot hold becomes `_xHHHH_`, so that nothing is lost. */
export function escapeCellText(text: string): string {
  if (!MAY_NEED_ESCAPES.test(text)) return text;
  return escapeUnsafe(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function escapeUnsafe(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(UNSAFE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
