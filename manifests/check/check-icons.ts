/** Icons: the sizes that Office wants, each a file of that size. */
import { readResources, resolve } from "./check-resources";
import { type Problem, problem } from "./problem";
import { nodesNamed, placeOf, type XmlNode } from "./xml-tree";

/** Width, height and bytes of an icon file by its name; undefined where there is none. */
export type IconFiles = (file: string) => { width: number; height: number; bytes: number } | undefined;

const required = ["16", "32", "80"];
/** OfficeAppBasicTypesV1_0.xsd, ImageResourceReference. */
const taken = ["16", "20", "24", "32", "40", "48", "64", "80"];
/** ImageResources in the same file: "should not exceed 100KB". */
const mostBytes = 100_000;
/** Of the add-in itself, in lists and dialogs: what the reference of the manifest's elements asks of task panes. */
const ownIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

export function checkIcons(root: XmlNode, files: IconFiles): Problem[] {
  const resources = readResources(root);
  const own = Object.entries(ownIcons).flatMap(([name, size]) =>
    nodesNamed(root, name).flatMap((node) =>
      checkFile(node, node.attributes["DefaultValue"] ?? "", size, files),
    ),
  );
  const ribbon = nodesNamed(root, "ov:Icon").flatMap((icon) => [
    ...checkSizes(icon),
    ...icon.children.flatMap((image) =>
      checkFile(image, resolve(resources, image), Number(image.attributes["size"]), files),
    ),
  ]);
  return [...own, ...ribbon];
}

function checkSizes(icon: XmlNode): Problem[] {
  const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
  return [
    ...required
      .filter((size) => !sizes.includes(size))
      .map((size) => problem(placeOf(icon), `lacks the icon of ${size} pixels`)),
    ...sizes
      .filter((size, at) => !taken.includes(size) || sizes.indexOf(size) !== at)
      .map((size) => problem(placeOf(icon), `has a size that Office does not take, or twice: ${size}`)),
  ];
}

function checkFile(node: XmlNode, url: string, size: number, files: IconFiles): Problem[] {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const file = files(name);
  if (!file) return [problem(placeOf(node), `points to ${name || "nothing"}, which is not among the icons`)];
  const problems: Problem[] = [];
  if (file.width !== size || file.height !== size) {
    problems.push(
      problem(placeOf(node), `says ${size} pixels, and ${name} has ${file.width} by ${file.height}`),
    );
  }
  if (file.bytes > mostBytes) {
    problems.push(problem(placeOf(node), `points to ${name}, which is larger than 100 KB`));
  }
  return problems;
}
