/** Addresses that a mail may link to. */

/** http or https in visible ASCII without quotes or angle brackets: a script, a file on somebody's machine, a look-alike is none. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[!#-;=?-~]+$/i.test(text);
}

/** Null where it is none. */
export function webAddress(text: string | null): string | null {
  return text !== null && isWebAddress(text) ? text : null;
}
