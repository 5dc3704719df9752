/** Checks the book, or the plan as it would be converted, for the pane; with a book, its Findings sheet is brought up to date. */
import type { Validation } from "../validate";
import type { PlanChoices } from "./plan-choices";

export interface CheckInput {
  choices: PlanChoices;
  /** Bring the Findings sheet up to date too (the ribbon's Validate); false: only look. */
  write: boolean;
}

/** What the pane shows of a rule beside its findings. */
export interface CheckedRule {
  id: string;
  title: string;
  /** What is right, in a sentence. */
  right: string;
  why: string;
  todo: string;
}

export interface CheckReport extends Validation {
  /** Of every rule that a finding names; the reader's own findings have none. */
  rules: CheckedRule[];
}

export const checkFromPane = (): never => {
  throw new Error("checkFromPane is being built");
};
