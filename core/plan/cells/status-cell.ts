/** A status cell as the plan's own word; a symbol without words says its colour ("●" on green → "Green") or its meaning ("✓" → "Complete"). */
import { placeholderOf } from "../../measure";

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["✓", "Complete"], ["✔", "Complete"], ["✅", "Complete"], ["☑", "Complete"], ["✗", "Not done"], ["✘", "Not done"],
  ["❌", "Not done"], ["🟢", "Green"], ["🟡", "Yellow"], ["🟠", "Orange"], ["🔴", "Red"], ["🔵", "Blue"], ["⚪", "White"],
  ["▲", "Up"], ["▼", "Down"], ["↑", "Up"], ["↓", "Down"], ["►", "No change"], ["→", "No change"], ["↔", "No change"],
]); // prettier-ignore

/** `fill`: "#RRGGBB" or null. Null where the cell says nothing. */
export function readStatus(text: string, fill: string | null): string | null {
  const plain = text.trim().replace(/\s+/g, " ");
  if (plain === "") return null;
  if (/[\p{L}\p{N}]/u.test(plain)) {
    const absent = placeholderOf(plain);
    return absent === "not-applicable" || absent === "none" ? null : plain;
  }
  const colour = fill === null ? null : colourName(fill);
  return colour ?? SYMBOLS.get([...plain][0] ?? "") ?? null;
}

/** The traffic-light colour that a fill looks like; null for greys, whites and what is none. */
export function colourName(fill: string): string | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill);
  if (!match) return null;
  const [red, green, blue] = [1, 2, 3].map((i) => parseInt(match[i] ?? "0", 16)) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most - least < 40) return null;
  if (most === blue) return "Blue";
  if (most === green && red < green - 25) return "Green";
  return green - blue > (red - blue) * 0.75
    ? "Yellow"
    : green - blue > (red - blue) * 0.35
      ? "Orange"
      : "Red";
}
