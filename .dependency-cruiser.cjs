/** The walls between the rooms: core knows nobody, pane knows core, no host knows another. */
const hosts = ["excel-addin", "sheets-addon", "workbench"];

module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment:
        "core runs in Excel's pane, on Google's servers and in Node: it may import itself and zod/mini only.",
      severity: "error",
      from: { path: "^core/" },
      to: { pathNot: ["^core/", "^node_modules/zod/"] },
    },
    {
      name: "pane-knows-no-host",
      severity: "error",
      from: { path: "^pane/" },
      to: { path: `^(${hosts.join("|")})/` },
    },
    ...hosts.map((host) => ({
      name: `${host}-knows-no-other-host`,
      severity: "error",
      from: { path: `^${host}/` },
      to: { path: `^(${hosts.filter((other) => other !== host).join("|")})/` },
    })),
    {
      name: "rooms-in-order",
      comment:
        "shapes know nobody; measure knows no plan; plan, okr and score know no book; nobody in core knows commands.",
      severity: "error",
      from: { path: "^core/(workbook|measure|plan|okr|score|book|messages|rules)/" },
      to: { path: "^core/commands/" },
    },
    {
      name: "measure-stands-alone",
      severity: "error",
      from: { path: "^core/(workbook|measure)/" },
      to: { path: "^core/(plan|okr|score|book)/" },
    },
    {
      name: "plan-before-okr",
      severity: "error",
      from: { path: "^core/plan/" },
      to: { path: "^core/(okr|score|book)/" },
    },
    {
      name: "okr-before-book",
      severity: "error",
      from: { path: "^core/(okr|score)/" },
      to: { path: "^core/(rules|book)/" },
    },
    {
      name: "rules-see-the-model",
      comment:
        "a rule looks at objectives, key results and people, wherever they stand: on the book or in a plan just read.",
      severity: "error",
      from: { path: "^core/rules/" },
      to: { path: "^core/(plan|book)/" },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-tests-in-product",
      comment: "the scripts of docs may show what tests make; the product may not.",
      severity: "error",
      from: { pathNot: "^(tests|docs)/" },
      to: { path: "^tests/" },
    },
    { name: "declared-packages-only", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
