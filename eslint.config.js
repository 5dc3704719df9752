/** Lint rules: strict TypeScript everywhere, and a core that cannot see time, chance, the console or a host. */
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const impure = [
  "console",
  "process",
  "window",
  "document",
  "Office",
  "Excel",
  "SpreadsheetApp",
  "fetch",
  "setTimeout",
];

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules", "tmp"] },
  ...tseslint.configs.strict,
  {
    // What these rules cannot see, patterns put together from lists and deeper ambiguity, `npm run check:patterns` does.
    ignores: ["tests/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...impure.map((name) => ({ name, message: "core is pure: take it as an argument." })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "core is pure: `today` is an argument.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "core is pure: no chance.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "core is pure: `today` is an argument.",
        },
      ],
    },
  },
  {
    files: ["excel-addin/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    // The one place that sends, a request at a time as large as Excel takes.
    files: ["excel-addin/host/apply/steps.ts"],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  {
    // Results of getCellProperties are read after the sync of whoever asked; the rules know properties of proxies only.
    files: ["excel-addin/host/capture/load-looks.ts"],
    rules: { "office-addins/call-sync-before-read": "off", "office-addins/load-object-before-read": "off" },
  },
  {
    files: ["**/*.tsx", "pane/**/*.ts"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // The virtualizer's functions must not be memoised; nothing here is compiled that would do so.
    files: ["pane/shared/virtual-list.tsx"],
    rules: { "react-hooks/incompatible-library": "off" },
  },
  {
    files: ["tests/**/*.ts", "examples/**/*.ts", "docs/**/*.ts", "workbench/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  prettier,
);
