/** The addresses of what a manifest points to. */
import type { Deployment } from "./deployment";
import { servedFiles } from "./values";

/** Sizes of a ribbon icon that we draw: 16, 32 and 80 are required, 20 is the 100 % size of Office's newer style. */
export const ribbonIconSizes = [16, 20, 32, 80] as const;
export type RibbonIconSize = (typeof ribbonIconSizes)[number];

export interface ServedUrls {
  pane: string;
  functionsMetadata: string;
  shortcuts: string;
  /** name: a ribbon command's id, or "icon" for the mark. */
  icon: (name: string, size: number) => string;
  support: string;
  privacy: string;
  terms: string;
}

export function servedUrls({ origin, website }: Deployment): ServedUrls {
  return {
    pane: `${origin}/${servedFiles.pane}`,
    functionsMetadata: `${origin}/${servedFiles.functionsMetadata}`,
    shortcuts: `${origin}/${servedFiles.shortcuts}`,
    icon: (name, size) => `${origin}/${servedFiles.icons}/${iconFile(name, size)}`,
    support: `${website}/support`,
    privacy: `${website}/privacy`,
    terms: `${website}/terms`,
  };
}

export function iconFile(name: string, size: number): string {
  return `${name}-${size}.png`;
}
