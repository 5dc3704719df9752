/** Content in its compressed form. */
import { crc32, deflateRawSync } from "node:zlib";

export interface Deflated {
  raw: Uint8Array;
  crc: number;
  /** Inflated, in bytes. */
  size: number;
}

export function deflate(content: Uint8Array): Deflated {
  return { raw: deflateRawSync(content), crc: crc32(content), size: content.length };
}
