/** Every host: reading a plan, writing its book, reading that again. */
import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { noChanges } from "../../core/okr/merge/merge-rows";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { OpenWorkbook } from "./contract-host";
import { excelContractHost } from "./excel-host";
import { fileContractHost } from "./file-host";
import { previewContractHost } from "./preview-host";
import { samples, smallestSample } from "./samples";
import { sheetsContractHost } from "./sheets-host";

const choices = { today: "2026-02-16", fiscalYearStart: null, cycle: null, preset: null };

/** An engine calculates whole books twice. */
const MINUTES = 5 * 60_000;

async function build(workbook: OpenWorkbook) {
  const conversion = convert(await workbook.capture(), choices);
  await workbook.apply(conversion.patch, conversion.previousSheets);
  return conversion;
}

const sheetsBut = ({ sheets }: WorkbookSnapshot, names: readonly string[]) =>
  sheets.filter(({ name }) => !names.includes(name));

describe.each([
  { host: fileContractHost, name: fileContractHost.name, plans: samples },
  // A stand-in calculates a city's book for a minute; that it is the file's, cell by cell, same-book.test.ts shows for every plan.
  { host: excelContractHost(15), name: "Excel", plans: smallestSample },
  { host: sheetsContractHost, name: sheetsContractHost.name, plans: smallestSample },
  { host: previewContractHost, name: previewContractHost.name, plans: samples },
])("a plan in $name", ({ host, plans }) => {
  it.each(plans)(
    "is written beside it, and the same when it is converted again: %s",
    async (_, bytes) => {
      const workbook = host.open(bytes);
      const before = await workbook.capture();
      const first = await build(workbook);
      const once = await workbook.capture();
      const names = first.patch.sheets.map(({ name }) => name);
      expect(sheetsBut(once, names)).toEqual(before.sheets);
      expect(once.definedNames).toEqual(expect.arrayContaining(before.definedNames));

      const second = await build(workbook);
      expect(second.report.isUpdate).toBe(true);
      expect(second.report.changes).toEqual(noChanges());
      expect(second.patch.sheets.map(({ name }) => name)).toEqual(names);
      expect(await workbook.capture()).toEqual(once);
    },
    MINUTES,
  );
});
