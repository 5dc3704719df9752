/** Long inputs and long answers cross in parts: the server keeps them in Google's cache, which takes 100 KB a value. */
import { sheetsSidebarMessages as say } from "../../core/messages/en/sheets-sidebar";
import { PaneError } from "../../pane/pane-host";
import { asciiJson } from "../ascii-json";
import type { Answer, SentInput } from "../sidebar-calls";
import type { CallServer } from "./script-run";
import { serverFailure } from "./server-failure";

/** The server takes no longer ones: a character of such JSON is a byte (https://developers.google.com/apps-script/reference/cache/cache). */
const CHARACTERS_A_PART = 90_000;

/** Before a part is asked for again, in milliseconds. Only parts are: asking for one twice does nothing twice. */
const waits = [1000, 4000];

export async function sendInput(server: CallServer, call: string, input: unknown): Promise<SentInput> {
  const json = asciiJson(input);
  if (json.length <= CHARACTERS_A_PART) return { json };
  const parts = Array.from({ length: Math.ceil(json.length / CHARACTERS_A_PART) }, (_, index) =>
    json.slice(index * CHARACTERS_A_PART, (index + 1) * CHARACTERS_A_PART),
  );
  const answers = await Promise.all(
    parts.map((text, index) => withPatience(() => server("sendPart", call, index, text))),
  );
  for (const answer of answers) jsonOf(answer);
  return { parts: parts.length };
}

/** The rest of an answer comes while its first part is there already. */
export async function readReport(server: CallServer, call: string, first: Answer): Promise<unknown> {
  const json = jsonOf(first);
  const rest = first.state === "done" ? first.parts - 1 : 0;
  const answers = await Promise.all(
    Array.from({ length: rest }, (_, index) => withPatience(() => server("readPart", call, index + 1))),
  );
  try {
    return JSON.parse([json, ...answers.map(jsonOf)].join("")) as unknown;
  } catch (error) {
    if (error instanceof PaneError) throw error;
    throw new PaneError("bad-answer", say.badAnswer);
  }
}

/** @throws PaneError with what the server refused */
function jsonOf(answer: Answer | null): string {
  if (answer?.state === "failed") throw new PaneError(answer.code, answer.message);
  if (answer?.state !== "done") throw new PaneError("bad-answer", say.badAnswer);
  return answer.json;
}

async function withPatience<T>(ask: () => Promise<T>): Promise<T> {
  for (const milliseconds of waits) {
    try {
      return await ask();
    } catch (error) {
      if (serverFailure(error).code !== "offline") throw error;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  }
  return ask();
}
