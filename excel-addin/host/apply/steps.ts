/** Writing as a list of steps, each with its size, so that a request is sent before it grows past what Excel takes. */

import type { HostProgress } from "../../../core/workbook/workbook-host";

/** Puts one thing into the request. `bytes` is about what it adds. */
export interface Step {
  bytes: number;
  queue: () => void;
}

/** Excel on the web takes 5 MB a request; what the client adds around the contents needs room too. */
const BYTES_IN_A_REQUEST = 3_000_000;

/** Everything queued is sent, in as few requests as it fits into. `expected` is about how many bytes that will be: steps are made one by one. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: Iterable<Step>,
  expected: number,
  onProgress?: HostProgress,
): Promise<void> {
  let bytes = 0;
  let sent = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > BYTES_IN_A_REQUEST) {
      await context.sync();
      sent += bytes;
      onProgress?.(sent, Math.max(expected, sent + step.bytes));
      bytes = 0;
    }
    step.queue();
    bytes += step.bytes;
  }
  await context.sync();
  onProgress?.(sent + bytes, sent + bytes);
}

/** A step that sets a few properties. */
export const smallStep = (queue: () => void): Step => ({ bytes: 2000, queue });

/** Bytes of a value as JSON in UTF-8, not less than they are. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) bytes += 2;
  return bytes;
}
