/** The words under which `okr inspect` shows what it would read, in English. */

export const inspectionLabels = {
  plan: (confidence: number) => `a plan (confidence ${confidence.toFixed(2)})`,
  notAPlan: "not a plan",
  table: (range: string, headers: number[], first: number, last: number) =>
    `Table ${range}: ${headersIn(headers)}, rows ${first} to ${last}`,
  column: "Column",
  header: "Header",
  role: "Role",
  sure: "Sure",
  orElse: "Or else",
  why: "Why",
};

function headersIn(rows: number[]): string {
  if (rows.length === 0) return "no header";
  return rows.length === 1 ? `header in row ${rows.join()}` : `headers in rows ${rows.join(", ")}`;
}
