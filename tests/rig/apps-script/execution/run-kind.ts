/** Who starts a function, and what that allows: authorisation, time, and whether there is a window to show something in. */

export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

export type RunKind =
  "menu" | "sidebar" | "trigger" | "simple-trigger" | "not-authorised" | "custom-function" | "web-app";

const MINUTE = 60_000;

/** https://developers.google.com/apps-script/guides/services/quotas: 6 minutes a run, 30 seconds a custom function or a simple trigger. */
export const runKinds: Readonly<Record<RunKind, { authMode: AuthMode; limitMs: number; hasUi: boolean }>> = {
  menu: { authMode: "FULL", limitMs: 6 * MINUTE, hasUi: true },
  sidebar: { authMode: "FULL", limitMs: 6 * MINUTE, hasUi: true },
  trigger: { authMode: "FULL", limitMs: 6 * MINUTE, hasUi: false },
  "web-app": { authMode: "FULL", limitMs: 6 * MINUTE, hasUi: false },
  "simple-trigger": { authMode: "LIMITED", limitMs: MINUTE / 2, hasUi: true },
  "not-authorised": { authMode: "NONE", limitMs: MINUTE / 2, hasUi: true },
  "custom-function": { authMode: "CUSTOM_FUNCTION", limitMs: MINUTE / 2, hasUi: false },
};
