/** A package of parts under edit: parts that nobody writes keep their compressed bytes and their place. */
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";
import { decodePart, encodePart } from "../xml/xml-encoding";
import { entryOf } from "../zip/deflate-entry";
import { deflate, type Deflated } from "../zip/deflated";
import { inflateBeginning, inflateEntry } from "../zip/inflate-entry";
import { readZip } from "../zip/read-zip";
import { writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { decodePartName } from "./part-names";
import { refuseForeignFile } from "./refuse-foreign-file";

/** Part names are compared without case, and as what their percent escapes stand for. */
const keyOf = (name: string) => decodePartName(name.replace(/\\/g, "/").replace(/^\//, "")).toLowerCase();

export class OfficePackage {
  private readonly entries = new Map<string, ZipEntry>();
  /** What stood here before, to keep its compressed bytes where the same content is written again. */
  private readonly removed = new Map<string, ZipEntry>();

  /** Throws WorkbookFileError for what is no zip package, or one that cannot be trusted. */
  constructor(bytes: Uint8Array) {
    refuseForeignFile(bytes);
    for (const entry of readZip(bytes)) this.entries.set(keyOf(entry.name), entry);
  }

  /** Part names as stored, folders left out. */
  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name).filter((name) => !name.endsWith("/"));
  }

  has(part: string): boolean {
    return this.entries.has(keyOf(part));
  }

  /** Inflated size in bytes; 0 where there is no such part. */
  sizeOf(part: string): number {
    return this.entries.get(keyOf(part))?.size ?? 0;
  }

  /** `neededBy` names, for people, what cannot work without the part. */
  bytes(part: string, neededBy: string): Buffer {
    const entry = this.entries.get(keyOf(part));
    if (!entry) {
      throw new WorkbookFileError("missing-part", fileMessages.missingPart(part || "(unnamed)", neededBy));
    }
    return inflateEntry(entry);
  }

  /** About the first `length` bytes of a part, without inflating the rest; empty where there is no such part. */
  beginningOf(part: string, length: number): Buffer {
    const entry = this.entries.get(keyOf(part));
    return entry ? inflateBeginning(entry, length) : Buffer.alloc(0);
  }

  text(part: string, neededBy: string): string {
    return decodePart(this.bytes(part, neededBy), part);
  }

  write(part: string, content: string | Buffer | Deflated): void {
    const bytes = typeof content === "string" ? encodePart(content) : content;
    const deflated = Buffer.isBuffer(bytes) ? deflate(bytes) : bytes;
    const key = keyOf(part);
    const before = this.entries.get(key) ?? this.removed.get(key);
    const fresh = entryOf(before?.name ?? part, deflated);
    const isSame =
      before?.crc === fresh.crc &&
      before.size === fresh.size &&
      inflateEntry(before).equals(inflateEntry(fresh));
    this.entries.set(key, isSame ? before : fresh);
  }

  remove(part: string): void {
    const key = keyOf(part);
    const entry = this.entries.get(key);
    if (!entry) return;
    this.removed.set(key, entry);
    this.entries.delete(key);
  }

  /** The first of `make(1)`, `make(2)`, … that no part has. */
  freeName(make: (number: number) => string): string {
    for (let number = 1; ; number++) {
      const name = make(number);
      if (!this.has(name)) return name;
    }
  }

  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}
