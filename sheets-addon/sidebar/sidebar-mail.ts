/** Reminders from the sidebar: Google sends them, one a call, from the address of the person who asks. */
import { paneMessages } from "../../core/messages/en/pane";
import type { SendResult } from "../../core/reminders/send-reminders";
import type { PaneMail } from "../../pane/pane-host";
import { reportIn } from "./report-in";
import type { CallServer } from "./script-run";
import { serverFailure } from "./server-failure";

export function createSidebarMail(server: CallServer): PaneMail {
  return {
    quota: () => server("mailQuota").then((answer) => reportIn(answer) as number | null, rejected),
    send: async (mails, onResult, signal) => {
      const results: SendResult[] = [];
      for (const mail of mails) {
        if (signal.aborted) {
          results.push({ key: mail.key, state: "waiting", reason: paneMessages.stoppedBetween });
          continue;
        }
        const answer = await server("sendReminder", JSON.stringify(mail)).catch(rejected);
        const result = reportIn(answer) as SendResult;
        results.push(result);
        onResult(result);
      }
      return results;
    },
  };
}

function rejected(error: unknown): never {
  throw serverFailure(error);
}
