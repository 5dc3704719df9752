/** Why `npm start` does not start, in one line for the terminal. */
import { previewTerminal as say } from "../../core/messages/en/preview-terminal";
import { ConvertError } from "../../core/commands/convert-error";
import { WorkbookFileError } from "../xlsx";

/** Its message is for people. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** `port`: the one that was asked for. Null where it is a defect of ours, whose whole story is wanted. */
export function whyNotStarted(error: unknown, port: number): string | null {
  if (error instanceof StartError || error instanceof WorkbookFileError || error instanceof ConvertError)
    return error.message;
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") return say.portTaken(port);
  if (code === "EACCES") return say.portRefused(port);
  return null;
}
