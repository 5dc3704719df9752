/** Findings by level: errors, warnings, then the rest, each in the order in which they were found. */
import { findingSchema } from "./finding";
import type { Finding } from "./finding";

export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findingSchema.shape.level.options.flatMap((level) =>
    findings.filter((finding) => finding.level === level),
  );
}
