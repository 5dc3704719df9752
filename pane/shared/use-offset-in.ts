/** How far down an element stands in what scrolls. */
import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** Pixels from the top of the scroller's content, kept right while things above change their height. */
export function useOffsetIn(scroller: HTMLElement | null, element: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    if (!scroller) return;
    const measure = (): void => {
      if (!element.current) return;
      const { top } = element.current.getBoundingClientRect();
      setOffset(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    for (const child of scroller.children) observer.observe(child);
    return () => observer.disconnect();
  }, [scroller, element]);
  return offset;
}
