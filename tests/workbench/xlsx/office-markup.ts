/** Namespaces and relationship parts, for packages that tests make by hand. */

export const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const pack = "http://schemas.openxmlformats.org/package/2006";
export const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

type Link = [id: string, kind: string, target: string, external?: boolean];

/** Kinds without a slash are the standard's own. */
export function relationships(...links: Link[]): string {
  const list = links.map(([id, kind, target, external]) => {
    const type = kind.includes("/") ? kind : `${office}/${kind}`;
    const mode = external === true ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${header}<Relationships xmlns="${pack}/relationships">${list.join("")}</Relationships>`;
}
