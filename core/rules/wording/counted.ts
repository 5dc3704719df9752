/** A number with its noun: "1 objective", "7 objectives". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
