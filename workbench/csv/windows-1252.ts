/** Windows-1252 text. Node 20's own decoder takes it for Latin-1 and loses dashes, quotes and the euro sign. */

/** What bytes 0x80 to 0x9F stand for (WHATWG Encoding, index windows-1252); the five unused ones stay control characters. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\u0080-\u009f]/g, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80));
}
