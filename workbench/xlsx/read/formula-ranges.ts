/** Formulas that one cell writes for many: shared, array and data-table formulas. */
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { Rectangle } from "../../../core/workbook/cells";
import type { XmlCursor } from "../xml/xml-cursor";
import { filledDown, moveFormula } from "../../../core/workbook/move-formula";

interface Place {
  row: number;
  column: number;
}

interface SharedFormula extends Place {
  text: string;
  /** The formula filled down each column that it has been met in. */
  columns: Map<number, (rows: number) => string>;
}

function sharedText({ row, column, text, columns }: SharedFormula, place: Place): string {
  let textAt = columns.get(place.column);
  if (!textAt) {
    textAt = filledDown(moveFormula(text, 0, place.column - column));
    columns.set(place.column, textAt);
  }
  return textAt(place.row - row);
}

export class FormulaRanges {
  /** Array and table formulas with the cells that they fill. */
  readonly filled: { range: Rectangle; master: Place; text: string }[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private kind: string | undefined;
  private sharedIndex = "";
  private range: Rectangle | null = null;
  private inputs: (string | undefined)[] = [];

  /** Notes the attributes of the `<f>` under the cursor. */
  open(cursor: XmlCursor): void {
    this.kind = cursor.attribute("t");
    this.sharedIndex = cursor.attribute("si") ?? "";
    this.range = parseRangeAddress(cursor.attribute("ref") ?? "");
    this.inputs = this.kind === "dataTable" ? [cursor.attribute("r1"), cursor.attribute("r2")] : [];
  }

  /** The formula of the cell at `place`, whose own element says `text` (perhaps nothing). */
  close(text: string, place: Place): string {
    const { kind, range } = this;
    this.kind = undefined;
    const master = { row: place.row, column: place.column };
    if (kind === "shared") {
      const known = this.shared.get(this.sharedIndex);
      if (text !== "") {
        if (range || !known) this.shared.set(this.sharedIndex, { ...master, text, columns: new Map() });
        return text;
      }
      return known ? sharedText(known, place) : text;
    }
    const whole = kind === "dataTable" ? `TABLE(${this.inputs.map((cell) => cell ?? "").join(",")})` : text;
    if (kind !== undefined && range) this.filled.push({ range, master, text: whole });
    return whole;
  }
}
