/** Facts of a sheet from its file, read by exceljs. */
import type exceljs from "exceljs";
import { OfficePackage } from "../../workbench/xlsx/package/office-package";
import { Relationships } from "../../workbench/xlsx/package/relationships";
import { openWorkbookPart } from "../../workbench/xlsx/package/workbook-part";
import type { CellFacts, SheetFacts } from "./sheet-facts";

type Validation = exceljs.DataValidation & { error?: string; errorStyle?: string };

export function factsOfWorksheet(sheet: exceljs.Worksheet, bytes: Uint8Array): SheetFacts {
  const [view] = sheet.views;
  const isFrozen = view?.state === "frozen";
  const { pageSetup } = sheet;
  const links = linksOf(sheet.name, bytes);
  return {
    cell: (address) => ({ ...factsOfCell(sheet.getCell(address)), link: links.get(address) ?? null }),
    tabColor: colorOf(sheet.properties.tabColor),
    gridlines: view?.showGridLines ?? true,
    freeze: isFrozen ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 },
    filter: typeof sheet.autoFilter === "string" ? sheet.autoFilter : null,
    widths: ((sheet.columns as exceljs.Column[] | null) ?? []).flatMap(({ width }) =>
      width === undefined ? [] : [Math.round(width - 5 / 7)],
    ),
    heights: new Map(rowsOf(sheet).flatMap(({ height, number }) => (height ? [[number - 1, height]] : []))),
    conditionalFormats: conditionalFormatsOf(sheet),
    print: {
      orientation: pageSetup.orientation ?? "portrait",
      fitToWidth: pageSetup.fitToPage === true,
      area: pageSetup.printArea?.replace(/\$/g, "") ?? null,
      repeatRows: pageSetup.printTitlesRow?.replace(/\$/g, "") ?? null,
    },
    charts: chartsOf(sheet.name, bytes),
  };
}

function rowsOf(sheet: exceljs.Worksheet): exceljs.Row[] {
  const rows: exceljs.Row[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => rows.push(row));
  return rows;
}

const colorOf = (color: Partial<exceljs.Color> | undefined) =>
  color?.argb === undefined ? null : `#${color.argb.slice(2).toUpperCase()}`;

function fillOf(fill: exceljs.Fill | undefined): string | null {
  return fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : null;
}

function factsOfCell(cell: exceljs.Cell): Omit<CellFacts, "link"> {
  const { alignment, border, font, fill, note } = cell;
  const validation = cell.dataValidation as Validation | undefined;
  const text = typeof note === "string" ? note : note?.texts?.map((part) => part.text).join("");
  return {
    note: text ?? null,
    validation: validation
      ? {
          type: validation.type,
          formulas: validation.formulae.map((formula: unknown) => writtenIn(formula)),
          onError: validation.errorStyle ?? "stop",
          message: validation.error ?? "",
        }
      : null,
    numberFormat: (cell.numFmt as string | undefined) ?? "General",
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline === true,
    size: font?.size ?? 11,
    color: colorOf(font?.color),
    fill: fillOf(fill),
    border: colorOf(border?.top?.color),
    wrap: alignment?.wrapText === true,
    indent: alignment?.indent ?? 0,
    horizontal: alignment?.horizontal ?? null,
    vertical: verticalOf(alignment?.vertical),
  };
}

/** The bottom is where contents stand anyway. */
function verticalOf(vertical: exceljs.Alignment["vertical"] | undefined): string | null {
  if (vertical === undefined || vertical === "bottom") return null;
  return vertical === "middle" ? "center" : vertical;
}

/** exceljs makes days of the bounds of days, and counts them from 1899-12-30. */
function writtenIn(formula: unknown): string {
  if (formula instanceof Date) return String(formula.getTime() / 86_400_000 + 25_569);
  return String(formula).replace(/^"|"$/g, "").replace(/""/g, '"');
}

/** exceljs reads links to the web only. */
function linksOf(name: string, bytes: Uint8Array): Map<string, string> {
  const workbookPackage = new OfficePackage(bytes);
  const entry = openWorkbookPart(workbookPackage).sheets.find((one) => one.name === name);
  const xml = entry ? workbookPackage.text(entry.part, "the test") : "";
  const links = xml.matchAll(/<hyperlink ref="([A-Z]+\d+)" location="([^"]*)"/g);
  return new Map([...links].map(([, cell = "", place = ""]) => [cell, place.replace(/&apos;|&#39;/g, "'")]));
}

interface ConditionalFormatting {
  ref: string;
  rules: { formulae?: unknown[]; style?: Partial<exceljs.Style>; priority: number }[];
}

function conditionalFormatsOf(sheet: exceljs.Worksheet): SheetFacts["conditionalFormats"] {
  const list = (sheet as unknown as { conditionalFormattings: ConditionalFormatting[] })
    .conditionalFormattings;
  return list.flatMap(({ ref, rules }) =>
    rules.map(({ formulae = [], style }) => {
      const fill = style?.fill;
      return {
        range: ref,
        formula: `=${String(formulae[0])}`,
        fill: fill?.type === "pattern" ? colorOf(fill.bgColor) : null,
        bold: style?.font?.bold === true,
      };
    }),
  );
}

/** exceljs reads no charts. */
function chartsOf(name: string, bytes: Uint8Array): number {
  const workbookPackage = new OfficePackage(bytes);
  const entry = openWorkbookPart(workbookPackage).sheets.find((one) => one.name === name);
  const drawing = entry && new Relationships(workbookPackage, entry.part).ofKind("drawing");
  if (!drawing) return 0;
  return new Relationships(workbookPackage, drawing.target).list.filter(({ kind }) => kind === "chart")
    .length;
}
