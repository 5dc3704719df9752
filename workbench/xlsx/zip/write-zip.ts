/** Writes entries as a zip package; compressed bytes are copied as they are. */
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";
import { CENTRAL_HEADER, END_OF_DIRECTORY, LOCAL_HEADER, type ZipEntry } from "./zip-entry";

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION_NEEDED = 20;

/** Throws `too-large` past what the ordinary (not zip64) format can address. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let local = 0;
  let central = 0;
  for (const entry of entries) {
    local += LOCAL_SIZE + entry.nameBytes.length + entry.raw.length;
    central += CENTRAL_SIZE + entry.nameBytes.length;
  }
  const length = local + central + END_SIZE;
  if (length > 0xffffffff || entries.some((entry) => entry.size > 0xfffffffe)) {
    throw new WorkbookFileError("too-large", fileMessages.tooLarge("more than 4 GB"));
  }
  if (entries.length >= 0xffff) {
    throw new WorkbookFileError("too-large", fileMessages.tooLarge(`${entries.length} parts`));
  }

  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = local;
  for (const entry of entries) {
    view.setUint32(directory, CENTRAL_HEADER, true);
    view.setUint16(directory + 4, entry.madeBy, true);
    writeCommon(view, directory + 6, entry);
    view.setUint32(directory + 38, entry.externalAttributes, true);
    view.setUint32(directory + 42, at, true);
    bytes.set(entry.nameBytes, directory + CENTRAL_SIZE);
    directory += CENTRAL_SIZE + entry.nameBytes.length;

    view.setUint32(at, LOCAL_HEADER, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + LOCAL_SIZE);
    bytes.set(entry.raw, at + LOCAL_SIZE + entry.nameBytes.length);
    at += LOCAL_SIZE + entry.nameBytes.length + entry.raw.length;
  }
  view.setUint32(directory, END_OF_DIRECTORY, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return bytes;
}

/** The 24 bytes that a local and a central header have in common, from "version needed" to the extra field's length. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
