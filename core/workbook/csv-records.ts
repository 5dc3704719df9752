/** A table as comma-separated values (RFC 4180), for people who open it in a spreadsheet. */

/** With CRLF. A text that a spreadsheet would take for a formula gets an apostrophe before it; a negative number does not. */
export function csvRecords(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(text: string): string {
  const isNumber = /^-\d+(?:\.\d+)?$/.test(text);
  const inert = /^[=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}
