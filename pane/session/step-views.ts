/** The steps' screens. Start comes with the pane; the others come when they are asked for, or when the page has nothing else to do. */
import { lazy } from "react";
import type { ComponentType } from "react";
import type { Step } from "../pane-host";
import { StartStep } from "../steps/start/start-step";

const load = {
  review: () => import("../steps/review/review-step").then(({ ReviewStep }) => ({ default: ReviewStep })),
  build: () => import("../steps/build/build-step").then(({ BuildStep }) => ({ default: BuildStep })),
  check: () => import("../steps/check/check-step").then(({ CheckStep }) => ({ default: CheckStep })),
  track: () => import("../steps/track/track-step").then(({ TrackStep }) => ({ default: TrackStep })),
  remind: () => import("../steps/remind/remind-step").then(({ RemindStep }) => ({ default: RemindStep })),
  publish: () =>
    import("../steps/publish/publish-step").then(({ PublishStep }) => ({ default: PublishStep })),
};

export const stepViews: Record<Step, ComponentType> = {
  start: StartStep,
  review: lazy(load.review),
  build: lazy(load.build),
  check: lazy(load.check),
  track: lazy(load.track),
  remind: lazy(load.remind),
  publish: lazy(load.publish),
};

/** Gives back how to call it off. What cannot be loaded now says so when its step is opened. */
export function loadStepsWhenIdle(): () => void {
  const loadAll = (): void => {
    for (const loadStep of Object.values(load)) loadStep().catch(() => undefined);
  };
  // Safari, and so Excel on a Mac, has no idle callbacks.
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(loadAll, 1000);
    return () => clearTimeout(timer);
  }
  const call = requestIdleCallback(loadAll);
  return () => cancelIdleCallback(call);
}
