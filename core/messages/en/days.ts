/** Days and months in words. */

export const monthNames: readonly string[] = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // prettier-ignore

/** "30 June 2026" of an ISO day. */
export function dayInWords(iso: string): string {
  const [year = "", month = "", date = ""] = iso.split("-");
  return `${Number(date)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}
