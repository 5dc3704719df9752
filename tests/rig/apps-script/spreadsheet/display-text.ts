/** What a cell shows: enough of number formats for what the book uses. */
import { numberFormatKind, serialToIsoDay } from "../../../../core/workbook/dates";
import type { CellState } from "../../excel/workbook/workbook-state";
import { NotModelled } from "../execution/service-error";

/** Formats that are not modelled throw, so that no test passes by luck. */
export function displayText({ value, format }: CellState): string {
  if (value === null) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  const code = format.numberFormat;
  const day = serialToIsoDay(value, 1900);
  switch (numberFormatKind(code)) {
    case "general":
    case "text":
      return String(Number(value.toPrecision(10)));
    case "percent":
      if (/^0(?:\.0+)?%$/.test(code)) return `${(value * 100).toFixed(decimals(code))}%`;
      break;
    case "number":
      if (/^0(?:\.0+)?$/.test(code)) return value.toFixed(decimals(code));
      if (/^#,##0(?:\.0+)?$/.test(code))
        return value.toLocaleString("en-US", {
          minimumFractionDigits: decimals(code),
          maximumFractionDigits: decimals(code),
        });
      break;
    case "date": {
      const [year = "", month = "", date = ""] = day?.split("-") ?? [];
      if (/^yyyy-mm-dd$/i.test(code)) return `${year}-${month}-${date}`;
      if (/^m\/d\/yyyy$/i.test(code)) return `${Number(month)}/${Number(date)}/${year}`;
    }
  }
  throw new NotModelled(`what a number shows under the format ${code}`);
}

const decimals = (code: string) => /\.(0+)/.exec(code)?.[1]?.length ?? 0;
