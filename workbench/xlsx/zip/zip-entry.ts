/** One entry of a zip package, with its compressed bytes exactly as they stand in the file. */

export interface ZipEntry {
  /** The stored name, decoded; `nameBytes` is what is written back. */
  name: string;
  nameBytes: Uint8Array;
  /** 0 = stored, 8 = deflated. */
  method: number;
  /** General purpose flags as stored, without the bit for a trailing data descriptor. */
  flags: number;
  /** DOS date and time as stored, one little-endian 32-bit number. */
  modified: number;
  crc: number;
  /** Size when inflated, in bytes. */
  size: number;
  raw: Uint8Array;
  madeBy: number;
  externalAttributes: number;
}

/** Zip record signatures (APPNOTE.TXT 4.3). */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const ZIP64_END_OF_DIRECTORY = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;
