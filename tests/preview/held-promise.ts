/** A promise that a test lets go when it likes, as an answer that comes late. */

export interface HeldPromise {
  promise: Promise<void>;
  letGo: () => void;
}

export function heldPromise(): HeldPromise {
  let letGo = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { promise, letGo };
}
