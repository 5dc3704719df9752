/** What may be typed into the cells of a sheet → the grid's own rules. */
import type { CellValue } from "../../../core/workbook/cells";
import { fromFileFormula } from "../../xlsx/future-functions";
import type { XmlDocument } from "../../xlsx/xml/xml-document";
import { unescapeXml } from "../../xlsx/xml/xml-text";
import { child, children, isTrue } from "../../xlsx/xml/xml-tree";
import { gridRanges, type GridRange } from "./grid-range";

export interface GridValidation {
  uid: string;
  type: string;
  ranges: GridRange[];
  operator?: string;
  /** Where the choices of a list stand, as the file says it; the grid gets the choices themselves. */
  source?: string;
  formula1?: string;
  formula2?: string;
  allowBlank: boolean;
  showErrorMessage: boolean;
  error: string;
  /** What happens to another entry, as the grid numbers it. */
  errorStyle: number;
  showInputMessage: boolean;
  prompt: string;
  showDropDown: boolean;
  renderMode: number;
}

const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };
const WITHOUT_OPERATOR = new Set(["list", "custom"]);
/** An arrow beside the text; the grid's usual chips hide the cell's own colours. */
const ARROW = 1;

/** `id` is the sheet's; `valuesAt`: what stands in a block of cells that a list points at. */
export function readValidations(
  frame: XmlDocument,
  id: string,
  valuesAt: (reference: string) => CellValue[] | null,
): GridValidation[] {
  return children(child(frame.root, "dataValidations"), "dataValidation").flatMap((element, i) => {
    const said = Object.fromEntries(element.attributes);
    const ranges = gridRanges(said["sqref"] ?? "");
    const { type = "none" } = said;
    if (ranges.length === 0 || type === "none") return [];
    const [source, second] = ["formula1", "formula2"].map((local) => {
      const found = child(element, local);
      return found && unescapeXml(frame.innerSource(found));
    });
    const [formula1, formula2] = [source, second].map((text) =>
      text === undefined ? undefined : criterion(text, type, valuesAt),
    );
    return [
      {
        uid: `${id}-rule-${i}`,
        type,
        ranges,
        // A list or a formula that also had one would call every entry wrong.
        ...(!WITHOUT_OPERATOR.has(type) && { operator: said["operator"] ?? "between" }),
        ...(formula1 !== undefined && { formula1 }),
        ...(type === "list" && source !== undefined && !source.startsWith('"') && { source }),
        ...(formula2 !== undefined && { formula2 }),
        allowBlank: true,
        showErrorMessage: isTrue(said["showErrorMessage"]),
        error: said["error"] ?? "",
        errorStyle: ERROR_STYLES[said["errorStyle"] ?? "stop"] ?? 1,
        showInputMessage: isTrue(said["showInputMessage"]),
        prompt: said["prompt"] ?? "",
        showDropDown: !isTrue(said["showDropDown"]),
        renderMode: ARROW,
      },
    ];
  });
}

/**
 * A list's choices, a number, or a formula with its equals sign. Choices that stand in cells are listed as they are now: the grid works out
 * references of rules late, and until then calls every entry wrong.
 */
function criterion(text: string, type: string, valuesAt: (reference: string) => CellValue[] | null): string {
  if (type === "list") {
    const list = /^"([\s\S]*)"$/.exec(text)?.[1];
    if (list !== undefined) return list.replace(/""/g, '"');
    const choices = valuesAt(text)?.flatMap((value) =>
      value === null || value === "" ? [] : [String(value)],
    );
    if (choices !== undefined && choices.length > 0 && choices.every((choice) => !choice.includes(",")))
      return choices.join(",");
  }
  return type !== "custom" && /^-?\d+(?:\.\d+)?$/.test(text) ? text : fromFileFormula(text);
}
