/** A manifest read as a tree of elements with their lines. */
import { SaxesParser } from "saxes";

export interface XmlNode {
  /** With the prefixes that Microsoft's pages use: "Hosts", "ov:Hosts" inside VersionOverrides, "bt:Image". */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: string;
  line: number;
}

const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
};

/** Throws where the text is not well-formed. */
export function readXml(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlNode = { name: "", attributes: {}, children: [], text: "", line: 0 };
  const open: XmlNode[] = [top];
  parser.on("opentag", ({ uri, local, attributes }) => {
    const kept = Object.values(attributes).filter(
      ({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns",
    );
    const node: XmlNode = {
      name: `${prefixes[uri] ?? `{${uri}}`}${local}`,
      attributes: Object.fromEntries(kept.map(({ name, value }) => [name, value])),
      children: [],
      text: "",
      line: parser.line,
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.write(xml).close();
  const root = top.children[0];
  if (!root) throw new Error("The manifest is empty.");
  return root;
}

/** The node and everything under it, in the document's order. */
export function everyNode(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

export function nodesNamed(root: XmlNode, name: string): XmlNode[] {
  return everyNode(root).filter((node) => node.name === name);
}

/** "ov:Group okrLedgerGroup, line 40": an element as people find it again. */
export function placeOf({ name, attributes, line }: XmlNode): string {
  const id = attributes["id"] ?? attributes["resid"] ?? attributes["xsi:type"];
  return `${name}${id === undefined ? "" : ` ${id}`}, line ${line}`;
}
