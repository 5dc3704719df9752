/** What may go wrong in Excel, to be set by a test: at which request, and how. */
import { HostError } from "./protocol/host-error";

export interface Faults {
  /** Someone types in a cell: requests are refused, or wait where the add-in asked for that. */
  isEditingCell: boolean;
  /** So many of the next requests are refused because there were too many. */
  throttledRequests: number;
  /** Fails before this action of this request (both count from 0); what came before stays done. */
  failAt: { request: number; action: number } | null;
  /** Called before each request, for what other people do meanwhile. */
  beforeRequest: (request: number) => void;
}

export const noFaults = (): Faults => ({
  isEditingCell: false,
  throttledRequests: 0,
  failAt: null,
  beforeRequest: () => undefined,
});

/** Excel on the web takes no larger request and gives no larger response. */
export const MAX_PAYLOAD = 5 * 1024 * 1024;

/** Throws before anything of the request is done. */
export function refuseRequest(faults: Faults, bytes: number): void {
  if (faults.isEditingCell)
    throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  if (faults.throttledRequests > 0) {
    faults.throttledRequests--;
    throw new HostError("ActivityLimitReached", "Activity limit has been reached.", 429);
  }
  if (bytes > MAX_PAYLOAD)
    throw new HostError(
      "RequestPayloadSizeLimitExceeded",
      "The request payload size has exceeded the limit.",
    );
}

export function refuseResponse(bytes: number): void {
  if (bytes > MAX_PAYLOAD)
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
}

export function failAction({ failAt }: Faults, request: number, action: number): void {
  if (failAt?.request === request && failAt.action === action)
    throw new HostError("GeneralException", "There was an internal error while processing the request.", 500);
}
