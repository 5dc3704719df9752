/** The name of the file that the public page is saved as. */

/** Websites and disks take it: letters, numbers and hyphens. */
export function pageFileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join("-").slice(0, LONGEST).replace(/-$/, "")}.html`;
}

/** Characters before the ending; disks take names of 255 bytes, and a letter takes up to 3 of them. */
const LONGEST = 80;
