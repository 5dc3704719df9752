/** Who the add-in says it is, what it needs, and that its addresses are ones that Office loads. */
import { requirementSets } from "../values";
import { readResources } from "./check-resources";
import { type Problem, problem } from "./problem";
import { nodesNamed, placeOf, type XmlNode } from "./xml-tree";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** OfficeAppManifestV1_1.xsd: Version. */
const versionPattern = /^\d{1,5}(\.\d{1,5}){0,3}$/;
/** ShortString, LongString, URL of the same file. */
const longest: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
};
const presetAddresses = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];

export function checkIdentity(root: XmlNode): Problem[] {
  return [...checkFields(root), ...checkAddresses(root), ...checkRequirements(root)];
}

function checkFields(root: XmlNode): Problem[] {
  const found = (name: string) => nodesNamed(root, name)[0];
  const textOf = (node: XmlNode | undefined) => node?.attributes["DefaultValue"] ?? node?.text ?? "";
  const problems: Problem[] = [];
  if (!guid.test(textOf(found("Id")))) problems.push(problem("Id", "is not a GUID"));
  if (!versionPattern.test(textOf(found("Version")))) {
    problems.push(problem("Version", "is not of one to four numbers with dots between them"));
  }
  if (textOf(found("Permissions")) !== "ReadWriteDocument") {
    problems.push(problem("Permissions", "does not let the add-in write: ReadWriteDocument"));
  }
  for (const [name, most] of Object.entries(longest)) {
    const { length } = textOf(found(name));
    if (length > most) problems.push(problem(name, `has ${length} characters; Office takes ${most}`));
  }
  return problems;
}

function checkAddresses(root: XmlNode): Problem[] {
  const addresses: [where: string, url: string][] = [
    ...presetAddresses
      .flatMap((name) => nodesNamed(root, name))
      .map((node): [string, string] => [placeOf(node), node.attributes["DefaultValue"] ?? ""]),
    ...nodesNamed(root, "ExtendedOverrides").map((node): [string, string] => [
      placeOf(node),
      node.attributes["Url"] ?? "",
    ]),
    ...[...readResources(root).values()]
      .filter(({ list }) => list === "bt:Urls" || list === "bt:Images")
      .map(({ node, value }): [string, string] => [placeOf(node), value]),
  ];
  return addresses
    .filter(([, url]) => !URL.canParse(url) || new URL(url).protocol !== "https:")
    .map(([where, url]) => problem(where, `"${url}" is not an https address`));
}

function checkRequirements(root: XmlNode): Problem[] {
  const sets = nodesNamed(root, "Set").map(({ attributes }) => attributes);
  return requirementSets
    .filter(
      ({ name, minVersion }) => !sets.some((set) => set["Name"] === name && set["MinVersion"] === minVersion),
    )
    .map(({ name, minVersion }) => problem("Requirements", `lacks ${name} ${minVersion}`));
}
