/** Keys for the ribbon's commands, and the file in which Excel looks for them (shortcuts.json). */
import { ribbonButtons } from "../../core/messages/en/ribbon";
import { ribbonCommands, type RibbonCommandId } from "./ribbon-commands";

export interface ShortcutKeys {
  default: string;
  mac: string;
}

const letters: Record<RibbonCommandId, string> = {
  showPane: "O",
  build: "B",
  validate: "V",
  checkIn: "C",
  remind: "R",
  publish: "P",
};

/** Three keys and a letter, as Microsoft asks of add-ins: Excel uses none of these. On a Mac Ctrl+Option belongs to VoiceOver. */
export const shortcuts: readonly { action: RibbonCommandId; key: ShortcutKeys }[] = ribbonCommands.map(
  ({ id }) => ({
    action: id,
    key: { default: `Ctrl+Shift+Alt+${letters[id]}`, mac: `Command+Shift+Alt+${letters[id]}` },
  }),
);

/** The contents of shortcuts.json (extended-manifest.schema.json of office-js). */
export const shortcutsFile = {
  actions: ribbonCommands.map(({ id }) => ({
    id,
    type: "ExecuteFunction",
    name: ribbonButtons[id].label,
  })),
  shortcuts,
} as const;
