/** Takes back the last thing that the pane wrote: the book becomes what it was before, or goes where there was none. */
import type { BookContent } from "../../book/book";

/** All that is needed to go back; plain JSON, kept by the pane and opaque to it. */
export interface UndoTicket {
  /** For people: "Build the book". */
  does: string;
  /** The book before; null: there was none. */
  before: BookContent | null;
  /** What the book said after the writing, to see whether people have changed it since. */
  after: string;
}

export interface UndoInput {
  ticket: UndoTicket;
  /** Go back although the book has been changed since: those changes are lost. */
  anyway: boolean;
}

export type UndoReport =
  | { isUndone: true }
  /** Nothing was written: people have changed the book since. `changed`: sheets. */
  | { isUndone: false; changed: string[] };

export const undo = (): never => {
  throw new Error("undo is being built");
};
