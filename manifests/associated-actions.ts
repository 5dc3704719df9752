/** The ids that the add-in really passes to Office.actions.associate: its own code runs here, before a listener instead of Office. */
import { associateCommands } from "../excel-addin/ribbon/associate-commands";

export function associatedActions(): string[] {
  const ids: string[] = [];
  associateCommands(
    { associate: (id) => void ids.push(id), showPane: () => Promise.resolve() },
    () => undefined,
  );
  return ids;
}
