/** Tables in plain text, with no lines but one under the heads, for a terminal or a log. */
import Table from "cli-table3";

const bare = {
  top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "",
  left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "  ",
}; // prettier-ignore

export interface TextColumn {
  head: string;
  align?: "left" | "right";
  /** Widest in characters; longer text wraps. */
  most?: number;
}

/** Rows under heads; null prints as nothing. */
export function textTable(columns: TextColumn[], rows: (string | number | null)[][]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? "" : String(cell).replace(/\s+/g, " "))),
  );
  const widths = columns.map(({ head, most = 60 }, index) =>
    Math.min(most, Math.max(head.length, ...cells.slice(0, 1000).map((row) => row[index]?.length ?? 0))),
  );
  const table = new Table({
    head: columns.map(({ head }) => head),
    chars: bare,
    colAligns: columns.map(({ align = "left" }) => align),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push(widths.map((width) => "─".repeat(width)));
  table.push(...cells);
  const lines = table.toString().split("\n");
  return lines.map((line) => line.trimEnd()).join("\n");
}
