/** The Resources part of a manifest: each text and address stands there once, and the rest refers to it by an id (resid). */
import { element, type XmlElement } from "./xml-element";

type Kind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

export interface Resources {
  /** Each takes an id of at most 32 characters and gives it back, to be written as a resid. Throws where an id has two values. */
  image: (id: string, url: string) => string;
  url: (id: string, url: string) => string;
  /** At most 125 characters: labels and titles. */
  short: (id: string, text: string) => string;
  /** At most 250 characters: descriptions. */
  long: (id: string, text: string) => string;
  element: () => XmlElement;
}

export function createResources(): Resources {
  const values: Record<Kind, Map<string, string>> = {
    Images: new Map(),
    Urls: new Map(),
    ShortStrings: new Map(),
    LongStrings: new Map(),
  };
  const adder = (kind: Kind) => (id: string, value: string) => {
    const before = values[kind].get(id);
    if (before !== undefined && before !== value) {
      throw new Error(`The resource ${id} cannot be both "${before}" and "${value}".`);
    }
    values[kind].set(id, value);
    return id;
  };
  const list = (kind: Kind, tag: string) =>
    element(
      `bt:${kind}`,
      {},
      [...values[kind]].map(([id, value]) => element(`bt:${tag}`, { id, DefaultValue: value })),
    );
  return {
    image: adder("Images"),
    url: adder("Urls"),
    short: adder("ShortStrings"),
    long: adder("LongStrings"),
    element: () =>
      element("Resources", {}, [
        list("Images", "Image"),
        list("Urls", "Url"),
        list("ShortStrings", "String"),
        list("LongStrings", "String"),
      ]),
  };
}
