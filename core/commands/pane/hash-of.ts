/** A short mark of a text: to tell whether it is still the same, not to keep a secret. */

/** 53 bits as 14 hexadecimal digits. cyrb53 by bryc, public domain: two 32-bit runs that are mixed at the end. */
export function hashOf(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  [one, two] = [mixed(one, two), mixed(two, one)];
  return ((two & 0x1fffff) * 2 ** 32 + (one >>> 0)).toString(16).padStart(14, "0");
}

function mixed(run: number, other: number): number {
  return Math.imul(run ^ (run >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
