/** What the command line touches outside itself: so that commands can be tested without a terminal. */

export interface Io {
  /** One result, on stdout. */
  print(text: string): void;
  /** Messages for people, on stderr. */
  say(text: string): void;
  /** One line on stderr that is written over; nothing where stderr is no terminal. */
  progress(text: string): void;
  /** ISO day in the machine's own time zone. */
  today(): string;
  /** Minute in the machine's own time zone, "2026-02-16T09:05". */
  minute(): string;
  /** A variable of the environment: what must not stand in a call. */
  environment(name: string): string | undefined;
  locale: string;
  timeZone: string;
  /** Characters across; 100 where it is no terminal. */
  width: number;
}

const CLEAR_LINE = "\r\u001b[2K";

/** The real one. */
export function processIo(): Io {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    print: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    say: (text) => {
      clear();
      process.stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!process.stderr.isTTY) return;
      process.stderr.write(`${CLEAR_LINE}${text.slice(0, (process.stderr.columns || 80) - 1)}`);
      shown = true;
    },
    today: () => new Intl.DateTimeFormat("sv-SE").format(new Date()),
    minute: () =>
      new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" })
        .format(new Date())
        .replace(" ", "T"),
    environment: (name) => process.env[name],
    locale,
    timeZone,
    width: process.stdout.columns || 100,
  };
}
