/** All that can be known of an add-in-only manifest without asking Microsoft's web service. */
import { checkIcons, type IconFiles } from "./check-icons";
import { checkIdentity } from "./check-identity";
import { checkResources } from "./check-resources";
import { checkRibbon } from "./check-ribbon";
import { checkStructure } from "./check-structure";
import { type Problem, problem } from "./problem";
import { readXml, type XmlNode } from "./xml-tree";

export interface Known {
  /** The ids that the add-in passes to Office.actions.associate. */
  actions: readonly string[];
  icons: IconFiles;
}

export function checkAddinOnly(xml: string, { actions, icons }: Known): Problem[] {
  let root: XmlNode;
  try {
    root = readXml(xml);
  } catch (error) {
    return [problem("the file", `is not XML: ${error instanceof Error ? error.message : String(error)}`)];
  }
  return [
    ...checkStructure(root),
    ...checkIdentity(root),
    ...checkResources(root),
    ...checkRibbon(root, actions),
    ...checkIcons(root, icons),
  ];
}
