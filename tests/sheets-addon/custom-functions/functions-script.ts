/** The functions as a script of a spreadsheet, for the rig: their arguments come from cells, as Google hands them over. */
import * as functions from "../../../sheets-addon/custom-functions/functions";

/** `address`: a cell comes as its value, a range as rows of values; null is left out, anything else is typed into the formula. */
export type Given = { address: string } | { value: unknown } | null;

export function formula(name: keyof typeof functions, ...given: Given[]): unknown {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Plan");
  const valueOf = (one: Given): unknown => {
    if (one === null) return undefined;
    if ("value" in one) return one.value;
    const range = sheet?.getRange(one.address);
    return one.address.includes(":") ? range?.getValues() : range?.getValue();
  };
  return Reflect.apply(functions[name], undefined, given.map(valueOf));
}
