/** What the sidebar sends is looked at before anything is done with it: an older sidebar may be open, and anybody's page can call. */
import * as z from "zod/mini";
import type { PaneCommandName } from "../../core/commands/pane/pane-command";
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { cellRefSchema } from "../../core/workbook/cells";
import { ServerError } from "../server-error";
import { CACHED_CHARACTERS } from "./call-store";

const commandNames = {
  ...{ look: true, addSample: true, build: true, check: true },
  ...{ mend: true, track: true, checkIn: true, undo: true },
  ...{ previewReminders: true, recordReminders: true, publish: true },
} satisfies Record<PaneCommandName, true>;

/** Part of a cache's key, of which 250 characters count. */
const call = z.string().check(z.regex(/^[\w-]{1,100}$/));
const PARTS = 500;
const index = z.int().check(z.gte(0), z.lt(PARTS));

export const callShapes = {
  call,
  index,
  part: z.string().check(z.maxLength(CACHED_CHARACTERS)),
  name: z.custom<PaneCommandName>(
    (name) => typeof name === "string" && Object.hasOwnProperty.call(commandNames, name),
  ),
  input: z.union([
    z.strictObject({ json: z.string().check(z.maxLength(CACHED_CHARACTERS)) }),
    z.strictObject({ parts: z.int().check(z.gte(1), z.lte(PARTS)) }),
  ]),
  place: cellRefSchema,
  memoryKey: z.string().check(z.regex(/^[\w.-]{1,100}$/)),
  memoryValue: z.string(),
};

/** `what` it is, for the sentence. @throws ServerError where it is something else */
export function checked<T>(shape: z.ZodMiniType<T>, value: unknown, what: string): T {
  const found = z.safeParse(shape, value);
  if (!found.success) throw new ServerError("bad-call", sheetsServerMessages.badCall(what));
  return found.data;
}
