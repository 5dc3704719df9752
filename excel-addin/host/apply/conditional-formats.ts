/** Conditional formats whose rule is a formula, over blocks of ours that have none. */
import { rangeAddress } from "../../../core/workbook/a1";
import type { SheetSpec, StyleSpec } from "../../../core/workbook/patch";
import type { Step } from "./steps";
import { smallStep } from "./steps";

/** Excel puts a new format before the others, so the first one of the patch, which wins, is added last. */
export function* writeConditionalFormats(
  sheet: Excel.Worksheet,
  { conditionalFormats }: SheetSpec,
): Iterable<Step> {
  for (const { range, formula, style } of [...conditionalFormats].reverse()) {
    yield smallStep(() => {
      const block = sheet.getRange(rangeAddress(range)).untrack();
      const { custom } = block.conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      setLook(custom.format, style);
    });
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function setLook({ font, fill, borders }: Excel.ConditionalRangeFormat, style: StyleSpec): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.border === undefined) return;
  for (const edge of EDGES) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = style.border;
  }
}
