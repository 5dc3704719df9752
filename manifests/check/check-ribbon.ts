/** The ribbon and the one program behind it: ids, the number of buttons, functions that exist, and one page for pane, functions and commands. */
import { readResources, resolve } from "./check-resources";
import { type Problem, problem } from "./problem";
import { nodesNamed, placeOf, type XmlNode } from "./xml-tree";

/** OfficeAppBasicTypesV1_0.xsd: ids are ShortStrings. */
const longestId = 125;
/** More in one group and Excel folds it away; Microsoft's pages ask for a tab of one's own from there on. */
const mostButtons = 6;
/** What the unified manifest takes for labels: both manifests say the same. */
const longestLabel = 64;

/** actions: the ids that the add-in passes to Office.actions.associate. */
export function checkRibbon(root: XmlNode, actions: readonly string[]): Problem[] {
  return [...checkIds(root), ...checkGroups(root), ...checkActions(root, actions), ...checkRuntime(root)];
}

function checkIds(root: XmlNode): Problem[] {
  const seen = new Set<string>();
  return [...nodesNamed(root, "ov:Group"), ...nodesNamed(root, "ov:Control")].flatMap((node) => {
    const id = node.attributes["id"] ?? "";
    const problems: Problem[] = [];
    if (seen.has(id)) problems.push(problem(placeOf(node), "has the same id as another control or group"));
    if (id.length > longestId) {
      problems.push(
        problem(placeOf(node), `has an id of ${id.length} characters; Office takes ${longestId}`),
      );
    }
    seen.add(id);
    return problems;
  });
}

function checkGroups(root: XmlNode): Problem[] {
  const groups = nodesNamed(root, "ov:Group");
  const resources = readResources(root);
  const labels = nodesNamed(root, "ov:Label").filter(
    (node) => resolve(resources, node).length > longestLabel,
  );
  return [
    ...(groups.length === 1
      ? []
      : [problem("the ribbon", `has ${groups.length} groups; this add-in has one`)]),
    ...groups
      .filter(({ children }) => children.filter(({ name }) => name === "ov:Control").length > mostButtons)
      .map((node) => problem(placeOf(node), `has more than ${mostButtons} buttons`)),
    ...labels.map((node) => problem(placeOf(node), `has a label of more than ${longestLabel} characters`)),
  ];
}

function checkActions(root: XmlNode, actions: readonly string[]): Problem[] {
  return nodesNamed(root, "ov:FunctionName")
    .filter(({ text }) => !actions.includes(text))
    .map((node) => problem(placeOf(node), `runs "${node.text}", which the add-in does not associate`));
}

function checkRuntime(root: XmlNode): Problem[] {
  const resources = readResources(root);
  const [runtime] = nodesNamed(root, "ov:Runtime");
  const page = resolve(resources, runtime);
  const sameAsRuntime = ["ov:FunctionFile", "ov:Page", "ov:Action"].flatMap((name) => nodesNamed(root, name));
  const pages = sameAsRuntime.flatMap((node) =>
    node.name === "ov:FunctionFile"
      ? [node]
      : node.children.filter(({ name }) => name === "ov:SourceLocation"),
  );
  const settings = nodesNamed(root, "DefaultSettings")[0]?.children[0];
  const problems = pages
    .filter((node) => resolve(resources, node) !== page)
    .map((node) => problem(placeOf(node), "is not the runtime's page, so it would run as a second program"));
  if (runtime?.attributes["lifetime"] !== "long") {
    problems.push(problem("ov:Runtime", "is not shared: lifetime is not long"));
  }
  if (settings && settings.attributes["DefaultValue"] !== page) {
    problems.push(problem(placeOf(settings), "is not the runtime's page"));
  }
  return problems;
}
