/** Conditional formats of a sheet → the grid's own. Sets of icons are kept in the file and not shown. */
import { columnLetters } from "../../../core/workbook/a1";
import { fromFileFormula } from "../../xlsx/future-functions";
import { resolveColor } from "../../xlsx/read/colors";
import type { XmlDocument } from "../../xlsx/xml/xml-document";
import { unescapeXml } from "../../xlsx/xml/xml-text";
import { child, children, isTrue, type XmlElement } from "../../xlsx/xml/xml-tree";
import type { Looks } from "./cell-looks";
import { gridRanges, type GridRange } from "./grid-range";

export interface GridFormat {
  cfId: string;
  ranges: GridRange[];
  stopIfTrue: boolean;
  rule: Readonly<Record<string, unknown>>;
}

/** In the order in which they win. `id` is the sheet's. */
export function readConditionalFormats(frame: XmlDocument, looks: Looks, id: string): GridFormat[] {
  const found = children(frame.root, "conditionalFormatting").flatMap((group) => {
    const ranges = gridRanges(group.attributes.get("sqref") ?? "");
    return children(group, "cfRule").flatMap((element) => {
      // Formulas are relative to the first cell.
      const rule = ranges[0] && readRule(element, frame, looks, ranges[0]);
      if (!rule) return [];
      const priority = Number(element.attributes.get("priority") ?? Infinity);
      return [{ priority, ranges, stopIfTrue: isTrue(element.attributes.get("stopIfTrue")), rule }];
    });
  });
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ ranges, stopIfTrue, rule }, i) => ({ cfId: `${id}-format-${i}`, ranges, stopIfTrue, rule }));
}

/** Rules whose test stands in the file as a formula, relative to the first cell. */
const WITH_FORMULA = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

function readRule(
  element: XmlElement,
  frame: XmlDocument,
  { differential, scheme }: Looks,
  first: GridRange,
): GridFormat["rule"] | null {
  const {
    type = "",
    dxfId,
    operator = "",
    rank,
    percent,
    bottom,
    aboveAverage,
    equalAverage,
  } = Object.fromEntries(element.attributes);
  const [one, two] = children(element, "formula").map((formula) => unescapeXml(frame.innerSource(formula)));
  const style = differential[Number(dxfId)] ?? {};
  const highlight = (subType: string, more: object) => ({ type: "highlightCell", subType, style, ...more });
  const scale = child(element, type === "dataBar" ? "dataBar" : "colorScale");
  const values = children(scale, "cfvo").map(({ attributes }) => ({
    type: attributes.get("type") ?? "num",
    value: attributes.get("val") ?? 0,
  }));
  const colors = children(scale, "color").map((color) => resolveColor(color, scheme) ?? "#638EC6");
  if (WITH_FORMULA.has(type)) {
    if (one === undefined) return null;
    const word = wordComparedWith(one, first);
    return word === null
      ? highlight("formula", { value: fromFileFormula(one) })
      : highlight("text", { operator: "equal", value: word });
  }
  switch (type) {
    case "cellIs":
      return one === undefined
        ? null
        : highlight("formula", { value: comparison(operator, one, two, first) });
    case "top10":
      return highlight("rank", {
        value: Number(rank ?? 10),
        isPercent: isTrue(percent),
        isBottom: isTrue(bottom),
      });
    case "duplicateValues":
    case "uniqueValues":
      return highlight(type, {});
    case "aboveAverage":
      return highlight("average", {
        operator: `${isTrue(aboveAverage ?? "1") ? "greaterThan" : "lessThan"}${isTrue(equalAverage) ? "OrEqual" : ""}`,
      });
    case "colorScale":
      return {
        type,
        config: values.map((value, index) => ({ index, color: colors[index] ?? "#FFFFFF", value })),
      };
    case "dataBar":
      return {
        type,
        isShowValue: isTrue(scale?.attributes.get("showValue") ?? "1"),
        config: {
          min: values[0],
          max: values[1],
          isGradient: true,
          positiveColor: colors[0],
          nativeColor: "#FF0000",
        },
      };
    default:
      return null;
  }
}

/**
 * Each cell of a column compared with one word, as the book does it with statuses: the grid can do that by itself, at once, where each formula
 * of a rule has to be worked out for every cell. Null where the formula asks for anything else.
 */
function wordComparedWith(formula: string, { startRow, startColumn, endColumn }: GridRange): string | null {
  const [, letters, row, word] = /^\$?([A-Z]{1,3})(\d{1,7})="((?:[^"]|"")+)"$/.exec(formula) ?? [];
  const isOwnCell = letters === columnLetters(startColumn) && Number(row) === startRow + 1;
  return isOwnCell && startColumn === endColumn && word !== undefined ? word.replace(/""/g, '"') : null;
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function comparison(operator: string, one: string, two: string | undefined, first: GridRange): string {
  const cell = `${columnLetters(first.startColumn)}${first.startRow + 1}`;
  const between = `AND(${cell}>=(${one}),${cell}<=(${two ?? one}))`;
  if (operator === "between") return `=${between}`;
  if (operator === "notBetween") return `=NOT(${between})`;
  return `=${cell}${OPERATORS[operator] ?? "="}(${one})`;
}
