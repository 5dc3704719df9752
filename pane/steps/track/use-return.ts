/** Who comes back to a view finds the place that they left, and the focus on what they had opened. */
import { useEffect, useEffectEvent, useRef } from "react";
import { useScrollArea } from "../../shared/scroll-area";
import { stepHeading } from "../../shared/step-heading";
import { useTrack } from "./use-track";

/** A long list draws its rows a few frames after it stands on the page. */
const FRAMES = 10;

export function useReturn(): void {
  const { views } = useTrack();
  const scroller = useScrollArea();
  const last = useRef(views);
  const restore = useEffectEvent(() => {
    const [before, now] = [last.current, views];
    last.current = views;
    const left = before[before.length - 1]?.view;
    if (before === now || !scroller) return;
    scroller.scrollTo({ top: now[now.length - 1]?.scrolled ?? 0 });
    if (now.length >= before.length || !left) return;
    focusOn(scroller, "keyResultId" in left ? left.keyResultId : null, FRAMES);
  });
  useEffect(() => restore(), [views]);
}

/** The key result's own line, or else the heading of the view. */
function focusOn(view: HTMLElement, keyResultId: string | null, frames: number): void {
  const opened =
    keyResultId === null
      ? null
      : view.querySelector<HTMLElement>(`[data-key-result="${CSS.escape(keyResultId)}"]`);
  if (opened) return opened.focus({ preventScroll: true });
  if (keyResultId !== null && frames > 0)
    return void requestAnimationFrame(() => focusOn(view, keyResultId, frames - 1));
  (view.querySelector<HTMLElement>("#track-view") ?? stepHeading(view))?.focus();
}
