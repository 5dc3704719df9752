/** Who comes back to a view finds the place that they left, and the focus on what they had opened. */
import { useEffect, useEffectEvent, useRef } from "react";
import { useScrollArea } from "../../shared/scroll-area";
import { useTrack } from "./use-track";

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
    const id = "keyResultId" in left ? left.keyResultId : null;
    const opened =
      id === null ? null : scroller.querySelector<HTMLElement>(`[data-key-result="${CSS.escape(id)}"]`);
    const heading = scroller.querySelector<HTMLElement>("#track-view, h2[tabindex]");
    (opened ?? heading)?.focus({ preventScroll: opened !== null });
  });
  useEffect(() => restore(), [views]);
}
