/** Headers that ask: "Who will do it?", "How will we know?". The question says the role, whatever else the sentence names. */
import type { ColumnRole } from "../plan/reading";

/** The first that fits counts. */
export const headerQuestions: readonly (readonly [asks: RegExp, role: ColumnRole])[] = [
  [/^(?:and )?how (?:(?:will|do|would|can|did) (?:we|you|i|they)|(?:we|you|they) (?:will|can)) (?:know|measure|tell|track|monitor|evaluate)\b/, "measure"],
  [/^how (?:will|is|are) (?:success|progress|it|this|results?|the .{1,20}) (?:be )?(?:measured|tracked|monitored|evaluated|known)\b/, "measure"],
  [/^what (?:will|does|would|do) .{0,30}\b(?:success|succeed|good|evidence)\b/, "measure"],
  [/^what (?:evidence|data|measures?|indicators?|metrics?|numbers?)\b/, "measure"],
  [/^(?:by )?who(?:m|se)?\b/, "owner"],
  [/^which (?:department|division|agency|office|team)\b/, "department"],
  [/^(?:by )?when\b(?! to (?:use|apply|report|update))/, "due"],
  [/^(?:by )?what (?:date|deadline|year)\b/, "due"],
  [/^where (?:are|were) we\b/, "baseline"],
  [/^what is (?:the )?(?:current|present|baseline)\b/, "baseline"],
  [/^where (?:do|will|should) we (?:want|need|be)\b/, "target"],
  [/^what is (?:the |our )?target\b/, "target"],
  [/^what (?:resources|money|budget|support|help|funding|will it cost|does it cost)\b/, "other"],
  [/^how (?:much|many|often|long)\b/, "other"],
  [/^(?:why|what (?:barriers|challenges|obstacles|progress|happened|has been|have we))\b/, "notes"],
  [/^how (?:are we (?:doing|getting on)|is it going|it(?:['’]s| is) going|things are going|far)\b/, "status"],
  [/^what (?:should|would|will|needs? to|must) (?:be(?:come)? |look )?(?:different|differently|better|change|improve)\b/, "objective"],
  [/^we (?:will|want to|are going to)\b/, "action"],
  [/^what (?:specific |key |concrete )?(?:actions?|steps?|activities|tasks?|strategies)\b/, "action"],
  [/^what .{0,12}\b(?:will|must|shall|should|needs? to|do) (?:we |you |be |they )?(?:do\b|done\b|take\b)/, "action"],
  [/^how (?:(?:will|do|can|should) (?:we|you|they)|(?:we|you|they) (?:will|plan|intend))\b/, "strategy"],
  [/^what (?:is|are|do|will) .{0,30}\b(?:goals?|achieve|accomplish|want|priorit)/, "goal"],
]; // prettier-ignore
