/** Access tokens for the person who is signed in to Excel, by nested app authentication, where the town has registered an app. */
import type { AccountInfo, IPublicClientApplication } from "@azure/msal-browser";
import type { GraphSession } from "./graph-mailer";

const scopes = ["Mail.Send"];
/** Accounts of organisations only: what a town sends, it sends from its own mailboxes. */
const authority = "https://login.microsoftonline.com/organizations";

/** The library comes when somebody wants to send, not with the pane. */
export function signIn(clientId: string): GraphSession["token"] {
  let client: Promise<IPublicClientApplication> | null = null;
  const started = (): Promise<IPublicClientApplication> => {
    client ??= import("@azure/msal-browser").then(({ createNestablePublicClientApplication }) =>
      // Tokens stay in the page's memory: nothing of them is left on the machine when Excel is closed.
      createNestablePublicClientApplication({
        auth: { clientId, authority },
        cache: { cacheLocation: "memoryStorage" },
      }),
    );
    // A chunk that did not load is asked for again the next time.
    client.catch(() => (client = null));
    return client;
  };
  return async (refused) => {
    const app = await started();
    const account: AccountInfo | null = app.getActiveAccount();
    const request = { scopes, forceRefresh: refused !== undefined, ...(account && { account }) };
    try {
      return await app.acquireTokenSilent(request).then(({ accessToken }) => accessToken);
    } catch {
      // Whatever the reason: on some Macs the error is empty, in Excel on the web there is no account at first. People can always be asked.
      const result = await app.acquireTokenPopup({ scopes });
      app.setActiveAccount(result.account);
      return result.accessToken;
    }
  };
}
