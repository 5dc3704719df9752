/** What the workbook has that writing into it must respect: one request. */

export interface FoundSheet {
  name: string;
  isProtected: boolean;
  tables: string[];
  charts: string[];
}

export interface FoundWorkbook {
  isProtected: boolean;
  sheets: FoundSheet[];
  names: { name: string; formula: string }[];
}

export async function surveyWorkbook(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/tables/items/name,items/charts/items/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();
  return {
    isProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      isProtected: sheet.protection.protected,
      tables: sheet.tables.items.map(({ name }) => name),
      charts: sheet.charts.items.map(({ name }) => name),
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}
