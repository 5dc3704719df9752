/** Every resid stands in Resources, in the list that its place wants, and every resource is used: an unresolved one makes Excel drop the ribbon without a word. */
import { type Problem, problem } from "./problem";
import { everyNode, nodesNamed, placeOf, type XmlNode } from "./xml-tree";

/** OfficeAppBasicTypesV1_0.xsd: ReferenceId, ShortString, LongString, URL. */
const longestId = 32;
const lists = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
} as const;
type List = keyof typeof lists;

/** Which list each referring element wants (ImageResourceReference, URLResourceReference, …). */
const wantedList: Readonly<Record<string, List>> = {
  "bt:Image": "bt:Images",
  "ov:Runtime": "bt:Urls",
  "ov:SourceLocation": "bt:Urls",
  "ov:FunctionFile": "bt:Urls",
  "ov:LearnMoreUrl": "bt:Urls",
  "ov:Label": "bt:ShortStrings",
  "ov:Title": "bt:ShortStrings",
  "ov:Namespace": "bt:ShortStrings",
  "ov:Description": "bt:LongStrings",
};

export interface Resource {
  list: List;
  value: string;
  node: XmlNode;
}

/** By id; of two with the same id, the last. */
export function readResources(root: XmlNode): Map<string, Resource> {
  const found = new Map<string, Resource>();
  for (const list of Object.keys(lists) as List[]) {
    for (const node of nodesNamed(root, list).flatMap(({ children }) => children)) {
      const { id = "", DefaultValue: value = "" } = node.attributes;
      found.set(id, { list, value, node });
    }
  }
  return found;
}

/** What a resid stands for; empty where it stands for nothing. */
export function resolve(resources: ReadonlyMap<string, Resource>, node: XmlNode | undefined): string {
  return resources.get(node?.attributes["resid"] ?? "")?.value ?? "";
}

export function checkResources(root: XmlNode): Problem[] {
  const resources = readResources(root);
  const references = everyNode(root).filter((node) => "resid" in node.attributes);
  const used = new Set(references.map((node) => node.attributes["resid"]));
  return [
    ...references.flatMap((node) => checkReference(node, resources)),
    ...[...resources].flatMap(([id, resource]) => checkResource(id, resource, used.has(id))),
    ...checkTwice(root),
  ];
}

function checkReference(node: XmlNode, resources: ReadonlyMap<string, Resource>): Problem[] {
  const resource = resources.get(node.attributes["resid"] ?? "");
  if (!resource) return [problem(placeOf(node), "refers to a resource that is not there")];
  const wanted = wantedList[node.name];
  if (wanted === resource.list) return [];
  return [problem(placeOf(node), `refers to ${resource.list} and wants ${wanted ?? "no resource"}`)];
}

function checkResource(id: string, { list, value, node }: Resource, used: boolean): Problem[] {
  const problems: Problem[] = [];
  if (!used) problems.push(problem(placeOf(node), "is used nowhere"));
  if (id.length > longestId) {
    problems.push(problem(placeOf(node), `has an id of ${id.length} characters; Office takes ${longestId}`));
  }
  if (value.length > lists[list]) {
    problems.push(
      problem(placeOf(node), `has ${value.length} characters; Office takes ${lists[list]} in ${list}`),
    );
  }
  if (value.trim() === "") problems.push(problem(placeOf(node), "is empty"));
  return problems;
}

function checkTwice(root: XmlNode): Problem[] {
  const seen = new Set<string>();
  return Object.keys(lists)
    .flatMap((list) => nodesNamed(root, list))
    .flatMap(({ children }) => children)
    .filter(({ attributes: { id = "" } }) => seen.size === seen.add(id).size)
    .map((node) => problem(placeOf(node), "has the same id as another resource"));
}
