/** One icon as PNG. The same drawing gives the same bytes on every machine: no fonts, no system settings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Icon } from "./icon-list";

const drawings = join(import.meta.dirname, "source");

export function renderIcon({ drawing, size, margin }: Icon): Buffer {
  const svg = readFileSync(join(drawings, `${drawing}.svg`), "utf8");
  return new Resvg(withMargin(svg, margin), {
    fitTo: { mode: "width", value: size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
}

/** Drawings say viewBox="0 0 N N" and nothing of width or height. */
function withMargin(svg: string, margin: number): string {
  return svg.replace(/viewBox="0 0 (\d+) \1"/, (_, side: string) => {
    const wider = Number(side) + 2 * margin;
    return `viewBox="${-margin} ${-margin} ${wider} ${wider}"`;
  });
}
