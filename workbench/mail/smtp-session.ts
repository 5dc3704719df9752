/** One connection to a mail server, opened when it is needed and kept for mail after mail. */
import { Readable } from "node:stream";
import type { NodemailerError } from "nodemailer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { SmtpSettings } from "./smtp-settings";

/** How far a mail had come when something went wrong. */
export type SmtpStage = "connecting" | "handing-over" | "handed-over";

export class SmtpError extends Error {
  override name = "SmtpError";
  constructor(
    readonly stage: SmtpStage,
    /** What the mail server or the machine said. */
    readonly said: string,
    /** The server's answer; null where it gave none. */
    readonly code: number | null,
    /** The command that it answers, "RCPT TO", "AUTH PLAIN"; "" where that is not known. */
    readonly command: string,
    /** The mail server may be reached or answer otherwise later. */
    readonly isPassing: boolean,
  ) {
    super(said);
  }
}

export interface Envelope {
  from: string;
  to: string;
}

/** Milliseconds: a mail server that is there answers sooner; RFC 5321 (4.5.3.2) allows minutes, for the last dot ten. */
const TIMEOUTS = { connectionTimeout: 30_000, greetingTimeout: 60_000, socketTimeout: 600_000 };

export class SmtpSession {
  #connection: SMTPConnection | null = null;
  readonly #settings: SmtpSettings;

  constructor(settings: SmtpSettings) {
    this.#settings = settings;
  }

  /** @throws SmtpError */
  async send(envelope: Envelope, bytes: Buffer): Promise<void> {
    const isKept = this.#connection !== null && !this.#connection.destroyed;
    try {
      await this.#sendOnce(envelope, bytes);
    } catch (error) {
      // A connection that was kept may have been closed by the server meanwhile: the mail has not been handed over then.
      const isGone = error instanceof SmtpError && error.stage === "handing-over" && error.code === null;
      if (!isKept || !isGone) throw error;
      this.close();
      await this.#sendOnce(envelope, bytes);
    }
  }

  /** Whether the server lets us in. @throws SmtpError */
  async open(): Promise<void> {
    await this.#open();
  }

  close(): void {
    this.#connection?.quit();
    this.#connection = null;
  }

  async #sendOnce(envelope: Envelope, bytes: Buffer): Promise<void> {
    const connection = await this.#open();
    // Read to its end means that the last byte went out: from then on only the server knows what became of the mail.
    const message = Readable.from([bytes], { objectMode: false });
    try {
      await new Promise<void>((resolve, reject) => {
        const size = bytes.length;
        connection.send({ ...envelope, size }, message, (error) => (error ? reject(error) : resolve()));
      });
    } catch (error) {
      const failed = smtpError(error, message.readableEnded ? "handed-over" : "handing-over");
      await this.#afterFailure(connection, failed);
      throw failed;
    }
  }

  /** The session goes on after a mail that was refused; it ends with the connection. */
  async #afterFailure(connection: SMTPConnection, { code }: SmtpError): Promise<void> {
    const isOver = code === null || code === 421 || connection.destroyed;
    if (!isOver && (await new Promise((resolve) => connection.reset((error) => resolve(!error))))) return;
    connection.close();
    if (this.#connection === connection) this.#connection = null;
  }

  async #open(): Promise<SMTPConnection> {
    if (this.#connection && !this.#connection.destroyed) return this.#connection;
    const { host, port, tls, login, certificates } = this.#settings;
    const connection = new SMTPConnection({
      host,
      port,
      secure: tls === "from-start",
      requireTLS: tls === "starttls",
      ignoreTLS: tls === "none",
      tls: { minVersion: "TLSv1.2", ...(certificates && { ca: certificates }) },
      ...TIMEOUTS,
    });
    try {
      await new Promise<void>((resolve, reject) => {
        // It stays: without a listener an error between two mails would end the program.
        connection.on("error", reject);
        connection.connect((error) => (error ? reject(error) : resolve()));
      });
      if (login) {
        const { user, password: pass } = login;
        await new Promise<void>((resolve, reject) => {
          connection.on("error", reject);
          connection.login({ credentials: { user, pass } }, (error) => (error ? reject(error) : resolve()));
        });
      }
    } catch (error) {
      connection.close();
      throw smtpError(error, "connecting");
    }
    this.#connection = connection;
    return connection;
  }
}

/** What passes: a server or a network that is down. A certificate that is not trusted does not. */
const passing = new Set([
  "ECONNECTION", "ETIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EPIPE",
]); // prettier-ignore

function smtpError(error: unknown, stage: SmtpStage): SmtpError {
  if (!(error instanceof Error)) return new SmtpError(stage, String(error), null, "", false);
  const { response, responseCode, command, code, originalCode } = error as NodemailerError & {
    originalCode?: string;
  };
  const answer = typeof responseCode === "number" ? responseCode : null;
  // RFC 5321, 4.2.1: what a server answers from 400 to 499 it may do later.
  const isPassing = answer === null ? passing.has(originalCode ?? code ?? "") : answer >= 400 && answer < 500;
  return new SmtpError(stage, response ?? error.message, answer, command ?? "", isPassing);
}
