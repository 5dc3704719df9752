/** An Io that remembers what was printed and said, on a fixed day. */
import type { Io } from "../../../workbench/cli/io";

export interface RecordedIo extends Io {
  printed: string[];
  said: string[];
}

export function recordedIo(): RecordedIo {
  const printed: string[] = [];
  const said: string[] = [];
  return {
    printed,
    said,
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    progress: () => undefined,
    today: () => "2026-02-16",
    minute: () => "2026-02-16T09:05",
    environment: () => undefined,
    locale: "en-US",
    timeZone: "America/Chicago",
    width: 100,
  };
}
