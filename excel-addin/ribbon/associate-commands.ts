/** What the ribbon's buttons and the keyboard shortcuts do: show the pane and tell it what is wanted. */
import type { PaneRequest } from "../../pane/pane-host";
import { ribbonCommands } from "./ribbon-commands";

/** The part of Office that commands need. */
export interface CommandOffice {
  associate: (id: string, run: (event?: Office.AddinCommands.Event) => Promise<void>) => void;
  showPane: () => Promise<void>;
}

/** Buttons get an event, which Excel waits for; shortcuts get none. */
export function associateCommands(
  { associate, showPane }: CommandOffice,
  send: (request: PaneRequest) => void,
): void {
  for (const { id, request } of ribbonCommands) {
    associate(id, async (event) => {
      try {
        if (request) send(request);
        await showPane();
      } finally {
        event?.completed();
      }
    });
  }
}
