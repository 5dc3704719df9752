/** Long inputs and long answers cross in parts. */
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { ServerError } from "../server-error";
import type { Answer } from "../sidebar-calls";
import { answered, nothingToSay, partOfAnswer } from "./answers";
import { putInputPart } from "./call-store";
import { callShapes, checked } from "./check-call";

export function sendPart(call: unknown, index: unknown, text: unknown): Answer {
  return answered(() => {
    putInputPart(
      checked(callShapes.call, call, "call"),
      checked(callShapes.index, index, "index"),
      checked(callShapes.part, text, "part"),
    );
    return nothingToSay;
  });
}

export function readPart(call: unknown, index: unknown): Answer {
  return answered(() => {
    const part = partOfAnswer(
      checked(callShapes.call, call, "call"),
      checked(callShapes.index, index, "index"),
    );
    if (!part) throw new ServerError("part-lost", sheetsServerMessages.partLost);
    return part;
  });
}
