/** One patch, two hosts: the book in Excel and the book in a file are the same, but for what docs/host-differences.md says. */
import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { compareBooks } from "./compare-books";
import { excelContractHost } from "./excel-host";
import { fileContractHost } from "./file-host";
import { samples } from "./samples";

const choices = { today: "2026-02-16", fiscalYearStart: null, cycle: null, preset: null };
const MINUTES = 5 * 60_000;

describe("the same book stands in Excel and in a file", () => {
  it.each(samples)(
    "%s",
    async (_, bytes) => {
      const file = fileContractHost.open(bytes);
      const excel = excelContractHost(15).open(bytes);
      const { patch, previousSheets } = convert(await file.capture(), choices);
      for (const workbook of [file, excel]) await workbook.apply(patch, previousSheets);
      expect(
        await compareBooks(patch, { host: "a file", workbook: file }, { host: "Excel", workbook: excel }),
      ).toEqual([]);
    },
    MINUTES,
  );
});
