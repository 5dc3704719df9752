/** The way to send mails that this deployment of the add-in has: Microsoft Graph, where the town has registered an app for it. */
import { mailOverMailer } from "../../pane/host/mail-over-mailer";
import type { PaneHost, PaneMail } from "../../pane/pane-host";
import { graphMailer } from "./graph-mailer";
import { signIn } from "./sign-in";
import { signInFirst } from "./sign-in-first";

/** Undefined where no app is registered, or this Excel cannot sign people in: people then send drafts themselves. */
export function mailOfPage(run: PaneHost["run"], page: Document): PaneMail | undefined {
  const clientId = page.querySelector<HTMLMetaElement>('meta[name="okr-ledger-client-id"]')?.content ?? "";
  if (clientId === "" || !Office.context.requirements.isSetSupported("NestedAppAuth", "1.1"))
    return undefined;
  const token = signIn(clientId);
  const mailer = graphMailer({
    token,
    fetch: (address, request) => fetch(address, request),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    isOnline: () => navigator.onLine,
  });
  return signInFirst(mailOverMailer(run, mailer), token);
}
