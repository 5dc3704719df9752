/** A real mail server on this machine, that takes mails, refuses them or breaks off, as a test says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Socket } from "node:net";
import { simpleParser } from "mailparser";
import type { ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import type { SMTPServerOptions } from "smtp-server";

/** Made for these tests alone, for localhost and 127.0.0.1. */
export const certificate = join(import.meta.dirname, "certificate/certificate.pem");
const key = join(import.meta.dirname, "certificate/key.pem");

export interface ReceivedMail {
  raw: Buffer;
  parsed: ParsedMail;
  /** As the mail was handed over, not as its headers say. */
  envelope: { from: string; to: string[] };
  isEncrypted: boolean;
  user: string | null;
}

export interface ServerOptions {
  /** From the first byte (smtps); otherwise STARTTLS. */
  isSecure?: boolean;
  /** No STARTTLS either. */
  isPlain?: boolean;
  /** Null: no login is asked for. */
  login?: { user: string; password: string } | null;
  /** Answers a recipient: null takes it. `tries`: how often it was asked for before. */
  onRecipient?: (address: string, tries: number) => Answer | null;
  /** When a whole mail has come; it is kept first. "drop" breaks the connection off without an answer, "hang" never answers. */
  onMail?: (mail: ReceivedMail, count: number) => Answer | "drop" | "hang" | null | Promise<Answer | null>;
}

export interface Answer {
  code: number;
  text: string;
}

export interface MailServer {
  port: number;
  received: ReceivedMail[];
  connections: () => number;
  close: () => Promise<void>;
}

export async function startMailServer(options: ServerOptions = {}): Promise<MailServer> {
  const { isSecure = false, isPlain = false, login = null, onRecipient, onMail } = options;
  const received: ReceivedMail[] = [];
  const sockets = new Map<string, Socket>();
  const asked = new Map<string, number>();
  let connections = 0;
  const server = new SMTPServer({
    secure: isSecure,
    key: readFileSync(key),
    cert: readFileSync(certificate),
    authOptional: login === null,
    hideSTARTTLS: isPlain,
    disabledCommands: [...(login === null ? ["AUTH"] : []), ...(isPlain ? ["STARTTLS"] : [])],
    logger: false,
    onConnect(_session, callback) {
      connections += 1;
      callback();
    },
    onAuth({ username, password }, _session, callback) {
      if (username === login?.user && password === login?.password) callback(null, { user: username });
      else callback(refusal({ code: 535, text: "5.7.8 bad\u0007 login\r\nsaid twice" }));
    },
    onRcptTo({ address }, _session, callback) {
      const tries = asked.get(address) ?? 0;
      asked.set(address, tries + 1);
      const answer = onRecipient?.(address, tries) ?? null;
      callback(answer && refusal(answer));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        void (async () => {
          const raw = Buffer.concat(chunks);
          const from = session.envelope.mailFrom;
          const mail: ReceivedMail = {
            raw,
            parsed: await simpleParser(raw),
            envelope: { from: from === false ? "" : from.address, to: session.envelope.rcptTo.map(({ address }) => address) },
            isEncrypted: session.secure,
            user: typeof session.user === "string" ? session.user : null,
          };
          received.push(mail);
          const answer = (await onMail?.(mail, received.length)) ?? null;
          if (answer === "hang") return;
          if (answer === "drop") sockets.forEach((socket) => socket.destroy());
          else callback(answer && refusal(answer));
        })();
      });
    },
  } satisfies SMTPServerOptions); // prettier-ignore
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    const name = String(connections + Math.random());
    sockets.set(name, socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(name));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.server.address();
  return {
    port: place !== null && typeof place === "object" ? place.port : 0,
    received,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        sockets.forEach((socket) => socket.destroy());
        server.close(resolve);
      }),
  };
}

function refusal({ code, text }: Answer): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
