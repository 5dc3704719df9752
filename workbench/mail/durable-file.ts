/** Small files that have to be on the disk before the program goes on: after a crash or a power cut they say what happened. */
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Adds text at the end, in one write; makes the file where there is none. @throws what the file system throws */
export function appendDurably(path: string, text: string): void {
  writeDurably(path, "a", text);
}

/** @throws EEXIST where the file is there already */
export function createDurably(path: string, text: string): void {
  writeDurably(path, "wx", text);
  syncFolder(dirname(path));
}

function writeDurably(path: string, flag: "a" | "wx", text: string): void {
  const file = openSync(path, flag);
  try {
    const bytes = Buffer.from(text, "utf8");
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that the file's name lasts, too. Windows and some shares know no such thing, and need none. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    return;
  }
}
