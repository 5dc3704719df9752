/** How sure a reading is, in three words. */

export type Sureness = "sure" | "fair" | "check";

/** On labelled plans next to nothing is wrong from 0.9 on, and most of what is wrong stands below 0.7 (`npm run bench` counts it). */
const SURE_FROM = 0.9;
const FAIR_FROM = 0.7;

export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE_FROM) return "sure";
  return confidence >= FAIR_FROM ? "fair" : "check";
}
