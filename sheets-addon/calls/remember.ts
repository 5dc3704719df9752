/** Small things of this person, such as the name last given for a check-in: of this spreadsheet's script, never of the book. */
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { ServerError } from "../server-error";
import type { Answer } from "../sidebar-calls";
import { answered, nothingToSay } from "./answers";
import { callShapes, checked } from "./check-call";

/** Among other things that a script may keep of a person. */
const PREFIX = "memory.";

/** A value takes 9 KB (developers.google.com/apps-script/guides/services/quotas), and a character up to 3 bytes. */
const CHARACTERS = 2000;

export function remember(key: unknown, value: unknown): Answer {
  return answered(() => {
    const name = checked(callShapes.memoryKey, key, "key");
    const text = checked(callShapes.memoryValue, value, "value");
    if (text.length > CHARACTERS)
      throw new ServerError("bad-call", sheetsServerMessages.remembersTooMuch(CHARACTERS));
    PropertiesService.getUserProperties().setProperty(PREFIX + name, text);
    return nothingToSay;
  });
}

export function everythingRemembered(): Record<string, string> {
  const kept = Object.entries(PropertiesService.getUserProperties().getProperties());
  return Object.fromEntries(
    kept.filter(([key]) => key.startsWith(PREFIX)).map(([key, value]) => [key.slice(PREFIX.length), value]),
  );
}
