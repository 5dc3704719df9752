/** Excel for tests in Node: Microsoft's client on one side, the program on the other, and what went between them counted. */
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { ExcelProgram } from "./excel-program";
import { createExcelProgram } from "./excel-program";
import type { Bridge, Client } from "./load-client";
import { loadClient } from "./load-client";

export type ExcelRig = Client & Omit<ExcelProgram, "answer" | "onEvents">;

/** Minor number of the ExcelApi requirement set; the client in the package ends at 1.15. */
export type ApiVersion = 8 | 12 | 15;

export interface RigOptions {
  apiVersion?: ApiVersion;
}

export function createExcelRig(snapshot: WorkbookSnapshot, { apiVersion = 15 }: RigOptions = {}): ExcelRig {
  const { answer, onEvents, ...program } = createExcelProgram(snapshot);
  const bridge = bridgeTo(answer);
  onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } })));
  return { ...loadClient(bridge, apiVersion), ...program };
}

/** A further client over a program that has one: it hears no events. */
export const clientOf = (
  { answer }: Pick<ExcelProgram, "answer">,
  { apiVersion = 15 }: RigOptions = {},
): Client => loadClient(bridgeTo(answer), apiVersion);

function bridgeTo(answer: ExcelProgram["answer"]): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Message;
      void answer(JSON.stringify(message.body), flags).then((response) => {
        const reply = { statusCode: 200, headers: {}, body: JSON.parse(response) as unknown };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: ANSWER, message: reply }));
      });
    },
  };
  return bridge;
}

interface Message {
  id: number;
  flags: number;
  message: { body: unknown };
}

/** Kinds of messages to the client. */
const ANSWER = 2;
const EVENTS = 3;
