/** A spreadsheet with the built script in it, and the sidebar's side of its calls: JSON both ways, in parts, gone on with. */
import type { PaneCommandName, PaneInput, PaneReport } from "../../../core/commands/pane/pane-command";
import { readBook } from "../../../core/book/read-book";
import type { BookModel } from "../../../core/okr/model";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { Answer, SentInput } from "../../../sheets-addon/sidebar-calls";
import type { AppsScriptRig, AppsScriptRigOptions } from "../../rig/apps-script/apps-script-rig";
import { createAppsScriptRig } from "../../rig/apps-script/apps-script-rig";
import { calculateSpreadsheet } from "../../rig/apps-script/spreadsheet/calculate-spreadsheet";
import { dayOf } from "../../rig/apps-script/spreadsheet/zoned-time";
import { builtServer } from "../built-add-on";
import { pictureOf } from "../document-picture";
import { snapshotOfRig } from "./snapshot-of-rig";

const { code, manifest } = await builtServer();

/** What a refused command is refused for. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface ServerRig {
  rig: AppsScriptRig;
  /** As the sidebar does it. Throws Refused, and what google.script.run fails with. */
  command: <Name extends PaneCommandName>(
    name: Name,
    input: PaneInput<Name>,
    options?: CommandOptions,
  ) => PaneReport<Name>;
  /** One call, whatever comes of it. */
  call: (name: string, ...args: unknown[]) => Answer;
  snapshot: () => WorkbookSnapshot;
  /** The document as plain JSON that can be compared. */
  picture: () => ReturnType<typeof pictureOf>;
  /** The book in the document. */
  model: () => BookModel;
}

export interface CommandOptions {
  call?: string;
  /** Characters a part; without it the input goes with its command. */
  partsOf?: number;
}

export function openServerRig(
  snapshot: WorkbookSnapshot,
  options: Partial<AppsScriptRigOptions> = {},
): ServerRig {
  const rig = createAppsScriptRig(snapshot, {
    ...{ code, manifest },
    html: { Sidebar: "<p>The pane.</p>" },
    ...options,
  });
  let calls = 0;
  const call = (name: string, ...args: unknown[]) => rig.call(name, ...args) as Answer;
  const send = (id: string, input: unknown, partsOf: number | undefined): SentInput => {
    const json = JSON.stringify(input);
    if (partsOf === undefined) return { json };
    const parts = Math.ceil(json.length / partsOf);
    for (let i = 0; i < parts; i++)
      doneOr(call("sendPart", id, i, json.slice(i * partsOf, (i + 1) * partsOf)));
    return { parts };
  };
  return {
    rig,
    call,
    command: (name, input, { call: id = `call-${++calls}`, partsOf } = {}) => {
      let answer = call("runCommand", id, name, send(id, input, partsOf));
      for (let round = 0; answer.state === "unfinished"; round++) {
        if (round > 20) throw new Error("it never ends");
        answer = call("continueCommand", id);
      }
      const { json, parts } = doneOr(answer);
      const others = Array.from({ length: parts - 1 }, (_, i) => doneOr(call("readPart", id, i + 1)).json);
      return JSON.parse([json, ...others].join("")) as PaneReport<typeof name>;
    },
    snapshot: () => snapshotOfRig(rig),
    picture: () => plainPicture(rig),
    model: () => {
      const book = readBook(snapshotOfRig(rig));
      if (!book) throw new Error("There is no book in the spreadsheet.");
      return book.model;
    },
  };
}

function doneOr(answer: Answer): Extract<Answer, { state: "done" }> {
  if (answer.state === "done") return answer;
  if (answer.state === "failed") throw new Refused(answer.code, answer.message);
  throw new Error("The answer is unfinished.");
}

/** Sheets that were larger once stay so; formulas are worked out when somebody looks. */
function plainPicture({ workbook, now }: AppsScriptRig): ReturnType<typeof pictureOf> {
  calculateSpreadsheet(workbook, dayOf(now, workbook.timeZone));
  const { sheets, names: areas } = pictureOf(workbook);
  const sized = sheets.map((sheet) => ({ ...sheet, rowCount: 0, columnCount: 0 }));
  return JSON.parse(JSON.stringify({ sheets: sized, names: areas })) as ReturnType<typeof pictureOf>;
}
