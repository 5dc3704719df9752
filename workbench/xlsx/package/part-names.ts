/** Names of parts: no leading slash, and compared without case, as the packaging standard asks. */

/** "xl/workbook.xml" → "xl/". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package) → "_rels/.rels". */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relationship's target, relative or absolute, → part name. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePartName(target.replace(/\\/g, "/"));
  if (path.startsWith("/")) return path.slice(1);
  const steps = folderOf(source).split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** "sheet%201.xml" → "sheet 1.xml". */
export function decodePartName(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Target that leads from one part to another. Relative: some readers (exceljs 4.4) fail on absolute ones. */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}
