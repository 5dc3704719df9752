/** Asks people to sign in before the ledger says of any mail that it is being sent: who does not sign in leaves nothing uncertain behind. */
import { excelMailSays as say } from "../../core/messages/en/excel-mail";
import type { SendResult } from "../../core/reminders/send-reminders";
import type { PaneMail } from "../../pane/pane-host";
import type { GraphSession } from "./graph-mailer";

/** Without a sign-in every mail waits, with the reason, and can be saved as a draft. */
export function signInFirst(mail: PaneMail, token: GraphSession["token"]): PaneMail {
  return {
    quota: mail.quota,
    send: async (mails, onResult, signal) => {
      try {
        await token();
      } catch (error) {
        const reason = say.signInFailed(error instanceof Error ? error.message : "");
        const results = mails.map(({ key }): SendResult => ({ key, state: "waiting", reason }));
        results.forEach(onResult);
        return results;
      }
      return mail.send(mails, onResult, signal);
    },
  };
}
