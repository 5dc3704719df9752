/** The measure room: what one sentence, cell or indicator name measures. */
export { readDeadlineText } from "./deadline-text";
export { readNumberText, type NumberText } from "./number-text";
export { placeholderOf, type Placeholder } from "./placeholder";
export { readMeasure } from "./read-measure";
