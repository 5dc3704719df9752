/** Makes an entry out of new content. */
import { deflate, type Deflated } from "./deflated";
import type { ZipEntry } from "./zip-entry";

/** 1980-01-01 00:00, the earliest that zip can say: output does not depend on when it was made. */
const FIXED_TIME = 0x00210000;
/** The name is UTF-8. */
const FLAG_UTF8 = 0x800;

export function deflateEntry(name: string, content: Uint8Array): ZipEntry {
  return entryOf(name, deflate(content));
}

export function entryOf(name: string, content: Deflated): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    method: 8,
    flags: FLAG_UTF8,
    modified: FIXED_TIME,
    madeBy: 20,
    externalAttributes: 0,
    ...content,
  };
}
