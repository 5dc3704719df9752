/** The server's own errors: a stable code and a sentence for people. */

export type ServerErrorCode =
  | "being-written"
  | "bad-call"
  | "part-lost"
  | "time-up"
  | "cancelled"
  | "not-authorised"
  | "journal-newer"
  | "journal-stuck";

export class ServerError extends Error {
  override readonly name = "ServerError";

  constructor(
    readonly code: ServerErrorCode,
    message: string,
  ) {
    super(message);
  }
}
