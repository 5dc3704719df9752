import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { excelMailSays as say } from "../../../core/messages/en/excel-mail";
import type { Mail } from "../../../core/reminders/mail";
import type { GraphSession } from "../../../excel-addin/mail/graph-mailer";
import { graphMailer } from "../../../excel-addin/mail/graph-mailer";

const mail: Mail = {
  key: "update:2026-02-16:ana.roe@town.example",
  tries: 0,
  kind: "digest",
  to: { name: "Ana Žižková", address: "ana.roe@town.example" },
  about: ["O1.KR1"],
  reason: "One of her key results is due.",
  subject: 'Check-in by Friday: "1 key result"',
  text: "O1.KR1 waits for you.",
  html: "<!doctype html><p>O1.KR1 waits for you.</p>",
  fromName: "OKR Ledger",
  replyTo: "clerk@town.example",
};

interface Received {
  method: string | undefined;
  url: string | undefined;
  token: string | undefined;
  body: unknown;
}

/** What the stand-in answers, call by call; the last one again and again. "break": it takes the mail and breaks the connection. */
type Answer =
  { status: number; headers?: Record<string, string>; error?: { code: string; message: string } } | "break";

let received: Received[];
let answers: Answer[];
let waits: number[];
let origin: string;
let close: () => Promise<void>;

beforeEach(async () => {
  [received, answers, waits] = [[], [{ status: 202 }], []];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const { method, url, headers } = request;
      received.push({ method, url, token: headers.authorization, body: JSON.parse(body) });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (!answer || answer === "break") return request.socket.destroy();
      response.writeHead(answer.status, answer.headers);
      response.end(answer.error ? JSON.stringify({ error: answer.error }) : "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
});
afterEach(() => close());

function session(changes: Partial<GraphSession> = {}): GraphSession {
  let issued = 0;
  return {
    token: () => Promise.resolve(`token-${(issued += 1)}`),
    fetch,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    isOnline: () => true,
    ...changes,
  };
}

const send = (changes?: Partial<GraphSession>) => graphMailer(session(changes), origin).send(mail);

describe("mail through Microsoft Graph", () => {
  it("goes out as the signed-in person, whole", async () => {
    expect(await send()).toEqual({ state: "sent" });
    expect(received).toEqual([
      {
        method: "POST",
        url: "/v1.0/me/sendMail",
        token: "Bearer token-1",
        body: {
          saveToSentItems: true,
          message: {
            subject: mail.subject,
            body: { contentType: "HTML", content: mail.html },
            toRecipients: [{ emailAddress: { name: mail.to.name, address: mail.to.address } }],
            replyTo: [{ emailAddress: { name: "", address: "clerk@town.example" } }],
            internetMessageHeaders: [{ name: "x-okr-ledger-reminder", value: mail.key }],
          },
        },
      },
    ]);
  });

  it("waits as long as Graph asks, then tries again", async () => {
    answers = [{ status: 429, headers: { "Retry-After": "7" } }, { status: 503 }, { status: 202 }];
    expect(await send()).toEqual({ state: "sent" });
    expect(waits).toEqual([7_000, 10_000]);
    expect(received).toHaveLength(3);
  });

  it("gets a new token where the old one is no longer taken, once", async () => {
    answers = [{ status: 401 }, { status: 202 }];
    expect(await send()).toEqual({ state: "sent" });
    expect(received.map(({ token }) => token)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  const failing: [what: string, answer: Answer, outcome: object, calls: number][] = [
    ["the sign-in stays refused", { status: 401 }, { state: "failed", reason: say.signedOut, stop: true }, 2],
    [
      "the organisation does not allow it",
      { status: 403 },
      { state: "failed", reason: say.notAllowed, stop: true },
      1,
    ],
    [
      "there is no mailbox",
      { status: 404, error: { code: "MailboxNotEnabledForRESTAPI", message: "No mailbox." } },
      { state: "failed", reason: say.noMailbox, stop: true },
      1,
    ],
    ["Graph stays busy", { status: 429 }, { state: "failed", reason: say.tooMany, stop: true }, 4],
    [
      "Graph asks for a very long pause",
      { status: 429, headers: { "Retry-After": "3600" } },
      { state: "failed", reason: say.tooMany, stop: true },
      1,
    ],
    [
      "one address is wrong: the others may still go",
      { status: 400, error: { code: "ErrorInvalidRecipients", message: "Not an address." } },
      { state: "failed", reason: say.refused(400, "Not an address.") },
      1,
    ],
    [
      "the server fails after it may have taken it",
      { status: 504 },
      { state: "unknown", reason: say.unclear("504") },
      1,
    ],
  ];
  it.each(failing)("says what happened where %s", async (_, answer, outcome, calls) => {
    answers = [answer];
    expect(await send()).toEqual(outcome);
    expect(received).toHaveLength(calls);
  });

  it("does not say failed where the connection broke after the mail was handed over", async () => {
    answers = ["break"];
    expect(await send()).toMatchObject({ state: "unknown" });
    expect(received).toHaveLength(1);
  });

  it("sends nothing where there is no connection", async () => {
    const offline = { isOnline: () => false, fetch: () => Promise.reject(new TypeError("Failed to fetch")) };
    expect(await send(offline)).toEqual({ state: "failed", reason: say.offline, stop: true });
  });

  it.each([
    ["with words", new Error("user_cancelled"), say.signInFailed("user_cancelled")],
    ["without any, as on some Macs", {}, say.signInFailed("")],
  ])("sends nothing where nobody can sign in, %s", async (_, error, reason) => {
    const token = () => Promise.reject(error);
    expect(await send({ token })).toEqual({ state: "failed", reason, stop: true });
    expect(received).toEqual([]);
  });
});
