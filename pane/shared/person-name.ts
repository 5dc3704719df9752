/** The name that this person last gave: for check-ins, and for findings that they live with. */
import type { PaneHost } from "../pane-host";

const KEY = "person.name";

export const personName = {
  /** Empty where none was given yet. */
  last: ({ memory }: PaneHost): string => memory.read(KEY) ?? "",
  remember: ({ memory }: PaneHost, name: string): void => memory.write(KEY, name.trim()),
};
