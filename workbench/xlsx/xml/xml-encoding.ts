/** Bytes of a part ⇄ text: UTF-8 with or without a byte order mark, UTF-16, or the encoding that the XML declaration names. */
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";

const DECLARATION = /^<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']/;

/** The encoding's label, as TextDecoder knows it. */
export function partEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString("latin1");
  const declared = DECLARATION.exec(start)?.[1]?.toLowerCase() ?? "utf-8";
  return declared === "us-ascii" || declared.startsWith("utf-16") ? "utf-8" : declared;
}

/** Throws `not-xml` where the declared encoding is unknown. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = partEncoding(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    throw new WorkbookFileError(
      "not-xml",
      fileMessages.notXml(part, `its encoding "${encoding}" is unknown`),
      {
        cause: error,
      },
    );
  }
}

/** The same part as UTF-8 bytes without a byte order mark, for readers that work on bytes. */
export function asUtf8(bytes: Buffer, part: string): Buffer {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  return partEncoding(bytes) === "utf-8" ? bytes : Buffer.from(decodePart(bytes, part), "utf8");
}

/** Text → UTF-8 bytes, with an XML declaration that says so. */
export function encodePart(text: string): Buffer {
  const declared = DECLARATION.exec(text);
  if (!declared?.[1] || declared[1].toLowerCase() === "utf-8") return Buffer.from(text, "utf8");
  const declaration = declared[0];
  const renamed = declaration.slice(0, declaration.lastIndexOf(declared[1])) + "UTF-8";
  const rest = declaration.slice(declaration.lastIndexOf(declared[1]) + declared[1].length);
  return Buffer.from(renamed + rest + text.slice(declaration.length), "utf8");
}
