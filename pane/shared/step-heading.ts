/** The heading of the step: it takes the focus where what had it has gone. */

/** `step`: what stands around it, such as the area that scrolls. */
export function stepHeading(step: HTMLElement | null): HTMLElement | null {
  return step?.querySelector<HTMLElement>("h2[tabindex]") ?? null;
}
