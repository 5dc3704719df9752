/** XML as data, and as text: values are escaped where they are written, nowhere else. */

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: readonly XmlElement[] | string;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, content };
}

/** A whole document, indented by two spaces. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
}

function lines({ name, attributes, content }: XmlElement, indent: string): string[] {
  const marks = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const opening = `${indent}<${name}${marks.join("")}`;
  if (content.length === 0) return [`${opening} />`];
  if (typeof content === "string") return [`${opening}>${escaped(content)}</${name}>`];
  return [`${opening}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (mark) => entities[mark] ?? mark);
}
