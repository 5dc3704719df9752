/** The program's side of Excel: carries out what a client sends, over a workbook in memory, and tells it what people change. It knows no client. */
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { rangeAddress } from "../../../core/workbook/a1";
import type { Faults } from "./faults";
import { failAction, noFaults, refuseRequest, refuseResponse } from "./faults";
import { officeService } from "./model/office-services";
import { Workbook } from "./model/workbook";
import type { ChangedCells } from "./model/workbook-context";
import type { BatchRequest, BatchResponse } from "./protocol/batch";
import { HostError, NotModelled } from "./protocol/host-error";
import { References, runBatch } from "./protocol/run-batch";
import { parseArea } from "./workbook/area";
import { calculateWorkbook } from "./workbook/calculate";
import { enter } from "./workbook/enter";
import { workbookFromSnapshot } from "./workbook/workbook-from-snapshot";
import type { WorkbookState } from "./workbook/workbook-state";

/** One request and its response. */
export interface Exchange {
  requestBytes: number;
  responseBytes: number;
  actions: number;
}

/** What the program tells the client without having been asked, as the client's bridges carry it. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** JSON */
  message: string;
}

export interface ExcelProgram {
  /** Carries out one request; waits with it while someone types in a cell, where the client asks for that. */
  answer: (body: string, flags: number) => Promise<string>;
  /** Somebody types into a cell. */
  type: (sheet: string, cell: string, content: string | number | boolean) => void;
  /** One client listens. */
  onEvents: (listener: (entries: EventEntry[]) => void) => void;
  workbook: WorkbookState;
  traffic: Exchange[];
  faults: Faults;
  /** Objects that the client still keeps. */
  keptReferences: () => number;
  /** What was asked for and is not modelled; the client got an error each time. */
  notModelled: string[];
}

/** The client sets this flag where the code asked for `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;
/** Of events of the object model, and of onChanged among them. */
const EVENT_CATEGORY = 65_536;
const CHANGED = 10;

/** `today`: an ISO day, for what formulas say of it. */
export function createExcelProgram(snapshot: WorkbookSnapshot, today?: string): ExcelProgram {
  const state = workbookFromSnapshot(snapshot);
  const traffic: Exchange[] = [];
  const faults = noFaults();
  const references = new References();
  const notModelled: string[] = [];
  const watched = new Set<string>();
  const changes: ChangedCells[] = [];
  let tell: (entries: EventEntry[]) => void = () => undefined;
  const root = new Workbook({
    state,
    calculate: () => calculateWorkbook(state, today),
    watched,
    changed: (change) => void changes.push(change),
  });

  const tellChanges = (triggerSource: string): void => {
    const entries = changes.splice(0).flatMap((change) => changeEvents(change, watched, triggerSource));
    if (entries.length > 0) queueMicrotask(() => tell(entries));
  };
  const carryOut = (body: string, number: number, exchange: Exchange): string => {
    refuseRequest(faults, exchange.requestBytes);
    const request: BatchRequest = JSON.parse(body);
    const failing = (action: number) => failAction(faults, number, action);
    const response = runBatch(request, { root, service: officeService, references, failing });
    if (response.Error?.Message.startsWith(NotModelled.beginning)) notModelled.push(response.Error.Message);
    const text = JSON.stringify(response);
    refuseResponse(Buffer.byteLength(text));
    return text;
  };
  return {
    answer: async (body, flags) => {
      while (faults.isEditingCell && (flags & DELAY_FOR_CELL_EDIT) !== 0)
        await new Promise((resolve) => setTimeout(resolve, 1));
      const { Actions }: BatchRequest = JSON.parse(body);
      const exchange = { requestBytes: Buffer.byteLength(body), responseBytes: 0, actions: Actions.length };
      const number = traffic.push(exchange) - 1;
      faults.beforeRequest(number);
      const text = orError(() => carryOut(body, number, exchange));
      exchange.responseBytes = Buffer.byteLength(text);
      tellChanges("ThisLocalAddin");
      return text;
    },
    type: (name, cell, content) => {
      const sheet = state.sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      const area = parseArea(cell);
      enter(sheet, area.row, area.column, content);
      changes.push({ sheet, area });
      tellChanges("Unknown");
    },
    onEvents: (listener) => {
      tell = listener;
    },
    workbook: state,
    traffic,
    faults,
    keptReferences: () => references.size,
    notModelled,
  };
}

/** Whoever watches the sheet or the workbook is told. */
function changeEvents(
  { sheet, area }: ChangedCells,
  watched: ReadonlySet<string>,
  triggerSource: string,
): EventEntry[] {
  const message = JSON.stringify({
    worksheetId: sheet.id,
    address: rangeAddress(area),
    changeType: "RangeEdited",
    source: "Local",
    shiftDirection: "None",
    triggerSource,
  });
  return [sheet.id, "Workbook"]
    .filter((targetId) => watched.has(targetId))
    .map((targetId) => ({ messageCategory: EVENT_CATEGORY, messageType: CHANGED, targetId, message }));
}

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
