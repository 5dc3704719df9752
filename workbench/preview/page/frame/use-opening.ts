/** Opening another workbook: at once, or once people have said what becomes of what is not saved. */
import { useState } from "react";
import type { PreviewSession } from "../preview-session";
import { saveFile } from "./save-file";

export interface Opening {
  /** Whether it has to be asked first. */
  isAsking: boolean;
  openSample: (file: string) => void;
  openFile: (file: File) => void;
  /** Saves what is open, and does not go on where that fails. */
  save: () => void;
  leave: () => void;
  stay: () => void;
}

export function useOpening(session: PreviewSession): Opening {
  const [waiting, setWaiting] = useState<{ open: () => void } | null>(null);
  const openOrAsk = (open: () => void): void => {
    if (session.state().isChanged) setWaiting({ open });
    else open();
  };
  const goOn = (): void => {
    setWaiting(null);
    waiting?.open();
  };
  const save = async (): Promise<void> => {
    setWaiting(null);
    const saved = await session.file();
    if (!saved) return;
    saveFile(saved.name, saved.content);
    waiting?.open();
  };
  return {
    isAsking: waiting !== null,
    openSample: (file) => openOrAsk(() => void session.openSample(file)),
    openFile: (file) => openOrAsk(() => void session.openFile(file)),
    save: () => void save(),
    leave: goOn,
    stay: () => setWaiting(null),
  };
}
