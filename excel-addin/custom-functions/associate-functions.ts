/// <reference types="custom-functions-runtime" />
/** Tells Excel which function is behind which id of functions.json. */
import * as functions from "./functions";

/** By the ids that the comments in functions.ts give them. */
export const functionsById = {
  SCORE: functions.score,
  EXPECTED: functions.expected,
  STATUS: functions.status,
  READMEASURE: functions.readMeasure,
} as const;

export function associateFunctions(): void {
  CustomFunctions.associate(functionsById);
}
