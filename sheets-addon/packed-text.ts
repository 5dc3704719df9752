/** Long texts made short enough for a cell or for Google's cache: gzip, then base64. */

const GZIP = "application/x-gzip";

/** Letters, digits, - and _ only. */
export function packText(text: string): string {
  return Utilities.base64EncodeWebSafe(Utilities.gzip(Utilities.newBlob(text)).getBytes());
}

/** Null where it was damaged. */
export function unpackText(packed: string): string | null {
  try {
    const blob = Utilities.newBlob(Utilities.base64DecodeWebSafe(packed), GZIP);
    return Utilities.ungzip(blob).getDataAsString();
  } catch {
    return null;
  }
}

/** In pieces of so many characters; an empty text is one empty piece. */
export function cutText(text: string, characters: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from === 0 || from < text.length; from += characters)
    pieces.push(text.slice(from, from + characters));
  return pieces;
}
