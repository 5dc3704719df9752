/** Goes to a cell and selects it. */
import { createSheetsHost } from "../host/sheets-host";
import { openSession } from "../session";
import type { Answer } from "../sidebar-calls";
import { answered, nothingToSay } from "./answers";
import { callShapes, checked } from "./check-call";

export function revealCell(ref: unknown): Answer {
  return answered(() => {
    createSheetsHost(openSession()).reveal(checked(callShapes.place, ref, "cell"));
    return nothingToSay;
  });
}
