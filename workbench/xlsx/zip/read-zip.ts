/** Reads a zip package's directory; the entries' bytes are views into the file and are not inflated here. */
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";
import {
  CENTRAL_HEADER,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  ZIP64_END_OF_DIRECTORY,
  ZIP64_LOCATOR,
  type ZipEntry,
} from "./zip-entry";
import { checkExpansion } from "./zip-limits";

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const FLAG_ENCRYPTED = 0x1;
const FLAG_DESCRIPTOR = 0x8;

const cutShort = (detail: string) => new WorkbookFileError("truncated", fileMessages.truncated(detail));
const damaged = (where: string, detail: string) =>
  new WorkbookFileError("damaged", fileMessages.damaged(where, detail));

/** Entries in directory order. Throws WorkbookFileError for what is no zip, is cut short, damaged, encrypted or a bomb. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);

  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    if (at + CENTRAL_SIZE > directory.end || view.getUint32(at, true) !== CENTRAL_HEADER) {
      throw damaged("its table of contents", `entry ${i + 1} of ${directory.count} is not there`);
    }
    const entry = readCentralHeader(view, bytes, at);
    entries.push(entry.entry);
    at = entry.next;
  }
  refuseDuplicates(entries);
  checkExpansion(entries, bytes.length);
  return entries;
}

function findDirectory(view: DataView): { offset: number; count: number; end: number } {
  const length = view.byteLength;
  let end = length - END_SIZE;
  const first = Math.max(0, end - MAX_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < first) {
    if (length >= 4 && view.getUint32(0, true) === LOCAL_HEADER) {
      throw cutShort("its table of contents, which stands at the end, is missing");
    }
    throw new WorkbookFileError("not-a-zip", fileMessages.notAZip());
  }
  let count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (count === FULL_16 || offset === FULL_32) {
    const locator = end - 20;
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
      const wide = Number(view.getBigUint64(locator + 8, true));
      if (wide + 56 > length || view.getUint32(wide, true) !== ZIP64_END_OF_DIRECTORY) {
        throw damaged("its table of contents", "the zip64 record is not where it should be");
      }
      count = Number(view.getBigUint64(wide + 32, true));
      offset = Number(view.getBigUint64(wide + 48, true));
    }
  }
  if (offset > end) throw cutShort("its table of contents should begin beyond the end of the file");
  return { offset, count, end };
}

function readCentralHeader(view: DataView, bytes: Uint8Array, at: number) {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + CENTRAL_SIZE + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw cutShort("its table of contents ends too early");
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, extra);
  const name = new TextDecoder().decode(nameBytes);
  if (flags & FLAG_ENCRYPTED) {
    throw new WorkbookFileError("encrypted", fileMessages.encryptedEntry(name));
  }
  if (method !== 0 && method !== 8) {
    throw new WorkbookFileError("unsupported-compression", fileMessages.unsupportedCompression(name, method));
  }
  const sizes = readSizes(view, at, extra, extra + extraLength);
  const entry: ZipEntry = {
    name,
    nameBytes,
    method,
    flags: flags & ~FLAG_DESCRIPTOR,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    raw: entryBytes(view, bytes, name, sizes.offset, sizes.compressed),
    madeBy: view.getUint16(at + 4, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, next };
}

/** The two sizes and the local header's place; where they are all ones, they stand in the zip64 extra field. */
function readSizes(view: DataView, at: number, extra: number, extraEnd: number) {
  let compressed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4;
    const wide = () => {
      if (place + 8 > extraEnd) throw damaged("its table of contents", "a zip64 field is too short");
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    };
    if (size === FULL_32) size = wide();
    if (compressed === FULL_32) compressed = wide();
    if (offset === FULL_32) offset = wide();
  }
  return { compressed, size, offset };
}

function entryBytes(view: DataView, bytes: Uint8Array, name: string, offset: number, compressed: number) {
  if (offset + LOCAL_SIZE > bytes.length) throw cutShort(`the part ${name} lies beyond the end of the file`);
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged(name, "it is not where the package says");
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > bytes.length) throw cutShort(`the part ${name} ends beyond the end of the file`);
  return bytes.subarray(start, start + compressed);
}

function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw damaged(name, "the package holds this part twice");
    seen.add(key);
  }
}
