/** Bundles the Google Sheets add-on into dist/sheets, all that an Apps Script project holds: `npm run sheets:build`. */
import { tsImport } from "tsx/esm/api";

export default async function sheetsAddOn() {
  const { sheetsBundles } = await tsImport("./build/sheets-bundles.ts", import.meta.url);
  return sheetsBundles("dist/sheets");
}
