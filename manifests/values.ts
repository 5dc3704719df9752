/** What every manifest says of OKR Ledger. The ribbon's ids, words and keys are the add-in's own: excel-addin/ribbon, core/messages/en/ribbon.ts. */
import packageJson from "../package.json";

export const version: string = packageJson.version;

/** Where nothing stands yet: RFC 2606 keeps .example free, so that a placeholder never leads to somebody else. */
export const placeholderSite = "https://okr-ledger.example";

export const product = {
  name: "OKR Ledger",
  provider: "OKR Ledger contributors",
  /** Microsoft takes 80 characters here. */
  summary: "OKRs for governments, in the workbook that holds the plan.",
  /** And 250 here. */
  description:
    "Reads the strategic plan in a workbook, builds a book of objectives and key results from it with every number traced to its cell, checks it, and keeps it up to date.",
  locale: "en-US",
  /** The dark blue of icons/source/mark-*.svg. */
  accentColor: "#14506B",
} as const;

export const firstRun = {
  title: "OKR Ledger is ready",
  description:
    "Open a workbook that holds a strategic plan, then choose Open pane in the OKR Ledger group on the Home tab.",
} as const;

/**
 * Without these Excel does not offer the add-in. ExcelApi 1.8 is what the host needs (excel-addin/README.md); the shared runtime makes
 * ribbon, pane and functions one program, and shuts out Excel 2019, whose panes run in Internet Explorer.
 * CustomFunctionsRuntime is left out on purpose: Excel without custom functions ignores that part and keeps the rest.
 */
export const requirementSets = [
  { name: "SharedRuntime", minVersion: "1.1" },
  { name: "ExcelApi", minVersion: "1.8" },
] as const;

/** What stands before the functions' names in a formula: =OKR.… Formulas in people's books hold it, so it never changes. */
export const functionsNamespace = "OKR";

/** Where webpack puts what manifests point to, under the origin (webpack.config.js, dist/excel). */
export const servedFiles = {
  pane: "taskpane.html",
  functionsMetadata: "functions.json",
  shortcuts: "shortcuts.json",
  icons: "icons",
} as const;

export const groupId = "okrLedgerGroup";
export const builtInTab = "TabHome";
/** Every button that opens a pane opens this one. */
export const paneId = "okrLedgerPane";
