/** Which character separates the cells of a .csv text. */

export type Delimiter = "," | ";" | "\t" | "|";
const CANDIDATES: readonly Delimiter[] = [",", ";", "\t", "|"];
const SAMPLE = 1 << 16;

/** The candidate that divides most records into equally many cells; a comma where none divides any. */
export function sniffDelimiter(text: string): Delimiter {
  const declared = /^sep=([,;\t|])\r?\n/.exec(text)?.[1];
  const found = CANDIDATES.find((candidate) => candidate === declared);
  if (found) return found;
  const records = countPerRecord(text.slice(0, SAMPLE), text.length > SAMPLE);
  let best: Delimiter = ",";
  let bestShare = 0;
  for (const candidate of CANDIDATES) {
    const share = shareOfUsualCount(records.map((counts) => counts.get(candidate) ?? 0));
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}

/** How often each candidate stands outside quotes, record by record; blank records are left out. */
function countPerRecord(sample: string, isCut: boolean): Map<string, number>[] {
  const records: Map<string, number>[] = [];
  let counts = new Map<string, number>();
  let isBlank = true;
  let inQuotes = false;
  const end = () => {
    if (!isBlank) records.push(counts);
    counts = new Map();
    isBlank = true;
  };
  for (const char of sample) {
    if (char === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (char === "\n" || char === "\r")) {
      end();
      continue;
    } else if (!inQuotes) counts.set(char, (counts.get(char) ?? 0) + 1);
    isBlank = false;
  }
  if (!isCut || records.length === 0) end();
  return records;
}

/** Share of the records that have the most usual count; 0 where that count is none. */
function shareOfUsualCount(counts: readonly number[]): number {
  const records = new Map<number, number>();
  for (const count of counts) records.set(count, (records.get(count) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [count, number] of records) if (number > most) [usual, most] = [count, number];
  return usual === 0 ? 0 : most / counts.length;
}
