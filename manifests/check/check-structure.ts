/** Every element where Microsoft's schemas want it: Excel refuses a manifest whose elements are right but in the wrong order. */
import { type ContentModel, contentModels } from "./content-models";
import { type Problem, problem } from "./problem";
import { placeOf, type XmlNode } from "./xml-tree";

export function checkStructure(root: XmlNode): Problem[] {
  if (root.name !== "OfficeApp") {
    return [problem(placeOf(root), "a manifest begins with OfficeApp in Microsoft's namespace")];
  }
  return checkNode(root, "");
}

function checkNode(node: XmlNode, parent: string): Problem[] {
  const model = modelOf(node, parent);
  if (!model) return [problem(placeOf(node), `has no place in ${parent || "a manifest"}`)];
  return [
    ...checkAttributes(node, model),
    ...(model.text ? checkText(node) : checkOrder(node, model)),
    ...node.children.flatMap((child) => checkNode(child, node.name)),
  ];
}

function modelOf({ name, attributes }: XmlNode, parent: string): ContentModel | undefined {
  const type = attributes["xsi:type"];
  return (
    contentModels[`${parent}/${name}`] ??
    (type === undefined ? undefined : contentModels[`${name} ${type}`]) ??
    contentModels[name]
  );
}

function checkAttributes(node: XmlNode, model: ContentModel): Problem[] {
  const known = model.attributes.map((name) => name.replace("?", ""));
  const missing = model.attributes.filter((name) => !name.endsWith("?") && !(name in node.attributes));
  const unknown = Object.keys(node.attributes).filter((name) => !known.includes(name));
  return [
    ...missing.map((name) => problem(placeOf(node), `lacks ${name}`)),
    ...unknown.map((name) => problem(placeOf(node), `takes no ${name}`)),
  ];
}

function checkText(node: XmlNode): Problem[] {
  return node.text.trim() === "" ? [problem(placeOf(node), "is empty")] : [];
}

function checkOrder(node: XmlNode, model: ContentModel): Problem[] {
  const problems: Problem[] = [];
  const children = [...node.children];
  for (const wanted of model.children) {
    const name = wanted.replace(/[?*+]$/, "");
    const most = /[*+]$/.test(wanted) ? Infinity : 1;
    let found = 0;
    while (found < most && children[0]?.name === name) {
      children.shift();
      found += 1;
    }
    if (found === 0 && !/[?*]$/.test(wanted)) {
      problems.push(problem(placeOf(node), `lacks ${name}, or has it in the wrong place`));
    }
  }
  const order = model.children.map((name) => name.replace(/[?*+]$/, "")).join(", ") || "nothing";
  return [
    ...problems,
    ...children.map((child) =>
      problem(placeOf(child), `stands in the wrong place or once too often: ${node.name} holds ${order}`),
    ),
  ];
}
