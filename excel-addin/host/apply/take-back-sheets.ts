/** Removes sheets that were added by a writing which then failed: half a book would only stand in the way of the next try. */

/** What Excel refuses here too stays: the reason for the first failure is what people need to hear. */
export async function takeBackSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  try {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    for (const sheet of sheets) {
      if (sheet.isNullObject) continue;
      // Excel does not delete what is very hidden.
      sheet.visibility = "Hidden";
      sheet.delete();
    }
    await context.sync();
  } catch {
    return;
  }
}
