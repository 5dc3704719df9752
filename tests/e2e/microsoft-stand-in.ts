/** Stand-ins of what Microsoft does when mail is sent: Excel, which signs people in for add-ins, and Graph, which sends. */
import type { Frame, Page } from "playwright-core";

/** What is asked of Excel by msal-browser 5: see `BridgeProxy` and `NestedAppAuthAdapter` in it. */
interface Asked {
  requestId: string;
  method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  tokenParams?: { clientId: string; scope: string; forceRefresh?: boolean };
}

export interface SignIn {
  asked: Asked[];
  /** Statuses with which Excel refuses, by what is asked; it gives a token for all else. */
  refuses: Partial<Record<Asked["method"], "USER_INTERACTION_REQUIRED" | "USER_CANCEL">>;
}

/** Nobody has signed these: they can be used nowhere. */
export const token = (count: number): string => `secret-token-${count}`;

const account = {
  homeAccountId: "person.town",
  environment: "login.microsoftonline.com",
  tenantId: "town",
  localAccountId: "person",
  username: "clerk@town.example",
  name: "Cleo Clerk",
};

/** Excel's bridge in the page of the add-in; its answers come from here. */
export async function excelSignsIn(page: Page, pane: Frame, clock: string): Promise<SignIn> {
  const signIn: SignIn = { asked: [], refuses: {} };
  let tokens = 0;
  await page.exposeFunction("excelSignIn", (json: string): string => {
    const { requestId, method, tokenParams } = JSON.parse(json) as Asked;
    signIn.asked.push({ requestId, method, ...(tokenParams && { tokenParams }) });
    const status = signIn.refuses[method];
    const answer = { messageType: "NestedAppAuthResponse", requestId };
    if (status) return JSON.stringify({ ...answer, success: false, error: { status, code: "", description: "" } });
    if (method === "GetInitContext")
      return JSON.stringify({ ...answer, success: true, initContext: { capabilities: { queryAccount: true }, sdkName: "stand-in", sdkVersion: "1" } });
    const issued = { access_token: token((tokens += 1)), id_token: idToken(clock), expires_in: 3600, scope: tokenParams?.scope };
    return JSON.stringify({ ...answer, success: true, token: issued, account });
  }); // prettier-ignore
  await pane.evaluate(() => {
    type Hear = (answer: string) => void;
    const { excelSignIn } = window as unknown as { excelSignIn: (json: string) => Promise<string> };
    const listeners: Hear[] = [];
    Object.assign(window, {
      nestedAppAuthBridge: {
        addEventListener: (_: "message", listener: Hear) => listeners.push(listener),
        postMessage: (json: string) =>
          void excelSignIn(json).then((answer) => listeners.forEach((hear) => hear(answer))),
      },
    });
  });
  return signIn;
}

function idToken(day: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const iat = Date.parse(day) / 1000;
  const claims = { oid: "person", tid: "town", preferred_username: account.username, iat, exp: iat + 86_400 };
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.`;
}

export interface GraphMail {
  token: string | undefined;
  subject: string;
  html: string;
  to: string;
}
/** "break": the connection breaks after the mail has come. */
export type GraphAnswer =
  { status: number; retryAfter?: number; error?: { code: string; message: string } } | "break";

export interface Graph {
  received: GraphMail[];
  /** Call by call; 202 when there is none left. */
  answers: GraphAnswer[];
}

export async function graphTakesMail(page: Page): Promise<Graph> {
  const graph: Graph = { received: [], answers: [] };
  await page.route("https://graph.microsoft.com/v1.0/me/sendMail", async (route) => {
    const { message } = route.request().postDataJSON() as SendMail;
    graph.received.push({
      token: route.request().headers()["authorization"],
      subject: message.subject,
      html: message.body.content,
      to: message.toRecipients.map(({ emailAddress }) => emailAddress.address).join(),
    });
    const answer = graph.answers.shift() ?? { status: 202 };
    if (answer === "break") return route.abort("connectionreset");
    const { status, retryAfter, error } = answer;
    return route.fulfill({
      status,
      headers: {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "Retry-After",
        ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
      },
      contentType: "application/json",
      body: error ? JSON.stringify({ error }) : "",
    });
  });
  return graph;
}

interface SendMail {
  message: {
    subject: string;
    body: { content: string };
    toRecipients: { emailAddress: { address: string } }[];
  };
}
