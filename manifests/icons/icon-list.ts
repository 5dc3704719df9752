/** Which icons there are, and from which drawing each is rendered. */
import { ribbonCommands } from "../../excel-addin/ribbon/ribbon-commands";
import { iconFile, ribbonIconSizes } from "../served-urls";

export interface Icon {
  file: string;
  /** Width and height in pixels. */
  size: number;
  /** In icons/source, without .svg. */
  drawing: string;
  /** Free pixels left on each side of the drawing, counted in the drawing's own units. */
  margin: number;
}

/**
 * Lines are one pixel wide up to 32 pixels and two at 80 (Office's Monoline style), and lie on whole pixels. So drawings are never
 * scaled by a fraction: 20 is the drawing of 16 with more room around it, 80 is that of 32 with room for 40, twice as large.
 */
const ribbonDrawings = {
  16: { detail: "small", margin: 0 },
  20: { detail: "small", margin: 2 },
  32: { detail: "large", margin: 0 },
  80: { detail: "large", margin: 4 },
} as const;

function ribbonIcons(name: string): Icon[] {
  return ribbonIconSizes.map((size) => {
    const { detail, margin } = ribbonDrawings[size];
    return { file: iconFile(name, size), size, drawing: `${name}-${detail}`, margin };
  });
}

function mark(size: number, detail: "small" | "large"): Icon {
  return { file: iconFile("icon", size), size, drawing: `icon-${detail}`, margin: 0 };
}

export const iconList: readonly Icon[] = [
  mark(16, "small"),
  { ...mark(20, "small"), margin: 2 },
  mark(32, "large"),
  mark(64, "large"),
  mark(80, "large"),
  mark(128, "large"),
  mark(192, "large"),
  { file: "icon-outline-32.png", size: 32, drawing: "icon-outline", margin: 0 },
  ...ribbonCommands.flatMap(({ id }) => ribbonIcons(id)),
];
