/** The words under which `okr inspect` shows what it would read, in English. */

export const inspectionLabels = {
  plan: (confidence: number) => `a plan (confidence ${confidence.toFixed(2)})`,
  notAPlan: "not a plan",
  table: (range: string, headers: number[], first: number, last: number) =>
    `Table ${range}: ${headersIn(headers)}, rows ${first} to ${last}`,
  turned: ", read on its side: each column is a measure",
  setByPerson: " (set by a person)",
  kinds: "Kinds set by a person",
  cell: "Cell",
  text: "Text",
  kind: "Kind",
  readAs: "By itself",
  misfits: "What the mapping says and does not fit",

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
