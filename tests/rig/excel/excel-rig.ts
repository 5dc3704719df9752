/** Excel for tests: Microsoft's client on one side, a workbook in memory on the other, and what went between them counted. */
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { Faults } from "./faults";
import { failAction, noFaults, refuseRequest, refuseResponse } from "./faults";
import type { Bridge, Client } from "./load-client";
import { loadClient } from "./load-client";
import { Workbook } from "./model/workbook";
import type { BatchRequest, BatchResponse } from "./protocol/batch";
import { HostError } from "./protocol/host-error";
import { References, runBatch } from "./protocol/run-batch";
import { calculateWorkbook } from "./workbook/calculate";
import { workbookFromSnapshot } from "./workbook/workbook-from-snapshot";
import type { WorkbookState } from "./workbook/workbook-state";

/** One request and its response. */
export interface Exchange {
  requestBytes: number;
  responseBytes: number;
  actions: number;
}

export interface ExcelRig extends Client {
  workbook: WorkbookState;
  traffic: Exchange[];
  faults: Faults;
  /** Objects that the client still keeps. */
  keptReferences: () => number;
}

export interface RigOptions {
  /** Minor number of the ExcelApi requirement set; the client in the package ends at 1.15. */
  apiVersion?: 8 | 12 | 15;
}

export function createExcelRig(snapshot: WorkbookSnapshot, { apiVersion = 15 }: RigOptions = {}): ExcelRig {
  const state = workbookFromSnapshot(snapshot);
  const traffic: Exchange[] = [];
  const faults = noFaults();
  const references = new References();
  const root = new Workbook({ state, calculate: () => calculateWorkbook(state) });

  const answer = (body: string): string => {
    const request: BatchRequest = JSON.parse(body);
    const number = traffic.length;
    const exchange = {
      requestBytes: Buffer.byteLength(body),
      responseBytes: 0,
      actions: request.Actions.length,
    };
    traffic.push(exchange);
    faults.beforeRequest(number);
    const refusing = () => {
      refuseRequest(faults, exchange.requestBytes);
      const response = runBatch(request, root, references, (action) => failAction(faults, number, action));
      const text = JSON.stringify(response);
      refuseResponse(Buffer.byteLength(text));
      return text;
    };
    const text = orError(refusing);
    exchange.responseBytes = Buffer.byteLength(text);
    return text;
  };

  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Message;
      const body = JSON.stringify(message.body);
      const respond = () => {
        if (faults.isEditingCell && (flags & DELAY_FOR_CELL_EDIT) !== 0) return void setTimeout(respond, 1);
        const reply = { statusCode: 200, headers: {}, body: JSON.parse(answer(body)) as BatchResponse };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      };
      queueMicrotask(respond);
    },
  };
  return {
    ...loadClient(bridge, apiVersion),
    workbook: state,
    traffic,
    faults,
    keptReferences: () => references.size,
  };
}

interface Message {
  id: number;
  flags: number;
  message: { body: unknown };
}

/** The client sets this flag where the code asked for `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

/** A request that is refused as a whole has an error and no results. */
function orError(respond: () => string): string {
  try {
    return respond();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const response: BatchResponse = {
      Results: [],
      TraceIds: [],
      Error: {
        Code: error.code,
        Message: error.message,
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: error.status,
      },
    };
    return JSON.stringify(response);
  }
}
