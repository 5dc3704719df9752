/** The smallest add-in: what the rig promises can be asked of it, through Microsoft's client. Answers are plain data. */
const edits = [];
const codeOf = (work) =>
  work.then(
    () => null,
    ({ code }) => code,
  );

window.probe = {
  ready: async () => {
    const { host, platform } = await Office.onReady();
    return { host, platform, language: Office.context.displayLanguage };
  },
  supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
  theme: () => Office.context.officeTheme?.bodyBackgroundColor ?? null,
  read: (address) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange(address);
      range.load("values");
      await context.sync();
      return range.values;
    }),
  write: (address, values, options = {}) =>
    codeOf(
      Excel.run(options, async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange(address).values = values;
        await context.sync();
      }),
    ),
  needsNewer: () =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1").getMergedAreasOrNullObject();
        await context.sync();
      }),
    ),
  watch: () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").onChanged.add(async ({ address, triggerSource }) => {
        edits.push(`${address} ${triggerSource}`);
      });
      await context.sync();
    }),
  edits: () => edits,
  keep: (name, value) =>
    new Promise((resolve) => {
      const { settings } = Office.context.document;
      settings.set(name, value);
      settings.saveAsync(() => settings.refreshAsync(() => resolve(settings.get(name))));
    }),
};

const pressed = [];
window.probe.pressed = () => pressed;
Office.actions.associate("validate", (event) => {
  pressed.push(event?.source.id ?? "shortcut");
  event?.completed();
});
Office.actions.associate("build", () => undefined);
