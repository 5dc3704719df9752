/** E-mail addresses as people type and paste them. */

/** One address with a domain that has a dot in it. The lengths are those of RFC 5321, 4.5.3.1. */
const ADDRESS =
  /^[\w!#$%&'*+/=?^`{|}~-][\w.!#$%&'*+/=?^`{|}~-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,63}$/i;

export function isEmailAddress(text: string): boolean {
  return ADDRESS.test(text) && !text.includes("..") && !text.includes(".@");
} // prettier-ignore

/** Without what is no part of an address: "mailto:", the name of "Ana Roe <a.roe@example.gov>", blanks and punctuation around it. */
export function tidyEmailAddress(text: string): string {
  const bracketed = /<([^<>]*)>/.exec(text);
  const bare = (bracketed?.[1] ?? text).trim().replace(/^mailto:/i, "");
  if (isEmailAddress(bare)) return bare;
  return bare.replace(/^[\s<("'.,;:]{1,9}/, "").replace(/[\s>)"'.,;:]{1,9}$/, "");
}
