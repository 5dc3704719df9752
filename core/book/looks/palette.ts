/** The book's colours. Every text colour has at least 4.5:1 against the fill that it stands on (WCAG 2.1 AA; tested). */
import type { Status } from "../../score/scores";

export const palette = {
  ink: "#1F2933",
  quiet: "#52606D",
  line: "#D9DEE4",
  paper: "#FFFFFF",
  navy: "#1F3A5F",
  /** Cells that people do not type into: computed ones, and keys. */
  computed: "#F2F5F9",
  key: "#F4F4F2",
  link: "#1A4E8A",
  accent: "#2B6CB0",
  band: "#E6ECF3",
} as const;

export interface StatusLook {
  color: string;
  fill: string;
  /** For bars and charts, where there is no text on it. */
  bar: string;
}

/** Hue says the same as the word beside it, lightness differs too, so that a grey print still tells them apart. */
export const statusLooks: Readonly<Record<Status, StatusLook>> = {
  Done: { color: "#0F4C5C", fill: "#D3EBEF", bar: "#1B7A8C" },
  "On track": { color: "#1C5B34", fill: "#DCF0E2", bar: "#3B8F5A" },
  "At risk": { color: "#6B4A00", fill: "#FCEFC9", bar: "#D9A21B" },
  "Off track": { color: "#8F2215", fill: "#FADFDA", bar: "#C4452F" },
  Missed: { color: "#FFFFFF", fill: "#8F2215", bar: "#8F2215" },
  Stale: { color: "#4C3575", fill: "#E9E3F4", bar: "#8069B0" },
  "Not assessed": { color: "#3E4C59", fill: "#E1E5EA", bar: "#8A97A6" },
  "Not scored": { color: "#52606D", fill: "#F5F7FA", bar: "#C7CFD8" },
};
