/** The words that say in a row of the book that the plan no longer has it. */
import { planWords } from "../../messages/en/convert";

const MARK = planWords.noLongerInPlan;

/** Below what stands there. */
export function withGoneMark(text: string | null): string {
  const own = withoutGoneMark(text);
  return own === null ? MARK : `${own}\n${MARK}`;
}

export function withoutGoneMark(text: string | null): string | null {
  if (text === null || !text.endsWith(MARK)) return text;
  const own = text.slice(0, -MARK.length).trimEnd();
  return own === "" ? null : own;
}
