/** What is said about mails that were not tried. */
import { counted } from "../../rules/wording/counted";

export const sendingSays = {
  quota: (mails: number) =>
    `Only ${counted(mails, "more mail")} could be sent today. This one is due again next time.`,
};
