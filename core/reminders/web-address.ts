/** Addresses that a mail may link to. */

/** http or https, without blanks, quotes or control characters: a script or a file on somebody's machine is none. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>\\^`{|}\u0000-\u001f\u007f]+$/i.test(text);
}

/** Null where it is none. */
export function webAddress(text: string | null): string | null {
  return text !== null && isWebAddress(text) ? text : null;
}
