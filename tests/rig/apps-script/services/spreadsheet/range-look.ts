/** Range: fills, lines, alignment and wrapping. */
import type { CellFormat } from "../../../excel/workbook/workbook-state";
import { NotModelled } from "../../execution/service-error";
import { keyIn, whole } from "../../execution/service-object";
import { colorText, parseColor } from "./color";
import { BorderStyle, WrapStrategy } from "./enums";
import type { Look } from "./look";
import { changing, oneOf, readLook, readLooks, writeLook, writeLooks } from "./look";
import { RangeFont } from "./range-font";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Strategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Style = GoogleAppsScript.Spreadsheet.BorderStyle;
type Horizontal = "left" | "center" | "normal" | "right" | null;
type Vertical = "top" | "middle" | "bottom" | null;
type Line = boolean | null;
type Plural = "Background" | "HorizontalAlignment" | "VerticalAlignment" | "Wrap";
type Keys =
  | `${"get" | "set"}${Plural}`
  | `${"get" | "set"}${Plural}s`
  | `${"get" | "set"}${"WrapStrategy" | "WrapStrategies"}`
  | "setBorder";

const background: Look<string> = {
  get: ({ fill }) => colorText(fill, "#ffffff"),
  set: (value) => ({ fill: parseColor(value) }),
};
const horizontal: Look<string> = {
  get: ({ horizontalAlignment }) => horizontalAlignment.toLowerCase(),
  set: oneOf(["normal", "left", "center", "right"], (word) => ({
    horizontalAlignment: { normal: "General", left: "Left", center: "Center", right: "Right" }[word],
  })),
};
const vertical: Look<string> = {
  get: ({ verticalAlignment }) =>
    verticalAlignment === "Center" ? "middle" : verticalAlignment.toLowerCase(),
  set: oneOf(["bottom", "middle", "top"], (word) => ({
    verticalAlignment: { bottom: "Bottom", middle: "Center", top: "Top" }[word],
  })),
};
const wrap: Look<boolean> = {
  get: ({ wrapText }) => wrapText,
  set: (value) => (typeof value === "boolean" ? { wrapText: value } : undefined),
};
const strategy: Look<Strategy> = {
  get: ({ wrapText }) => whole(wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
  set: (value) => {
    const key = keyIn(WrapStrategy, value, "SpreadsheetApp.Range.setWrapStrategy");
    if (key === "CLIP") throw new NotModelled("WrapStrategy.CLIP");
    return { wrapText: key === "WRAP" };
  },
};

export class RangeLook extends RangeFont implements Pick<Range, Keys> {
  getBackground = () => readLook(this.place, background);
  getBackgrounds = () => readLooks(this.place, background);
  setBackground(value: string | null): Range {
    writeLook(this.place, background, value, "setBackground");
    return whole(this);
  }
  setBackgrounds(values: (string | null)[][]): Range {
    writeLooks(this.place, background, values, "setBackgrounds");
    return whole(this);
  }

  getHorizontalAlignment = () => readLook(this.place, horizontal);
  getHorizontalAlignments = () => readLooks(this.place, horizontal);
  setHorizontalAlignment(value: Horizontal): Range {
    writeLook(this.place, horizontal, value, "setHorizontalAlignment");
    return whole(this);
  }
  setHorizontalAlignments(values: Horizontal[][]): Range {
    writeLooks(this.place, horizontal, values, "setHorizontalAlignments");
    return whole(this);
  }

  getVerticalAlignment = () => readLook(this.place, vertical);
  getVerticalAlignments = () => readLooks(this.place, vertical);
  setVerticalAlignment(value: Vertical): Range {
    writeLook(this.place, vertical, value, "setVerticalAlignment");
    return whole(this);
  }
  setVerticalAlignments(values: Vertical[][]): Range {
    writeLooks(this.place, vertical, values, "setVerticalAlignments");
    return whole(this);
  }

  getWrap = () => readLook(this.place, wrap);
  getWraps = () => readLooks(this.place, wrap);
  setWrap(value: boolean): Range {
    writeLook(this.place, wrap, value, "setWrap");
    return whole(this);
  }
  setWraps(values: boolean[][]): Range {
    writeLooks(this.place, wrap, values, "setWraps");
    return whole(this);
  }

  getWrapStrategy = () => readLook(this.place, strategy);
  getWrapStrategies = () => readLooks(this.place, strategy);
  setWrapStrategy(value: Strategy): Range {
    writeLook(this.place, strategy, value, "setWrapStrategy");
    return whole(this);
  }
  setWrapStrategies(values: Strategy[][]): Range {
    writeLooks(this.place, strategy, values, "setWrapStrategies");
    return whole(this);
  }

  /** True draws a line, false takes it away, null leaves it. */
  setBorder(
    top: Line,
    left: Line,
    bottom: Line,
    right: Line,
    between: Line,
    across: Line,
    color: string | null = null,
    style: Style | null = null,
  ): Range {
    if (style !== null && keyIn(BorderStyle, style, "SpreadsheetApp.Range.setBorder") !== "SOLID")
      throw new NotModelled("borders that are not thin lines");
    const drawn = parseColor(color) ?? "#000000";
    const { area } = this.place;
    const alike = new Map<string, (format: CellFormat) => CellFormat>();
    this.place.format((format, row, column) => {
      const edges: [string, Line][] = [
        ["EdgeTop", row === area.row ? top : across],
        ["EdgeBottom", row === area.row + area.rows - 1 ? bottom : across],
        ["EdgeLeft", column === area.column ? left : between],
        ["EdgeRight", column === area.column + area.columns - 1 ? right : between],
      ];
      const key = edges.map(([, line]) => String(line)).join();
      const changed = alike.get(key) ?? bordering(edges, drawn);
      alike.set(key, changed);
      return changed(format);
    });
    return whole(this);
  }
}

/** As `changing`: what the borders become depends on those that are there. */
function bordering(edges: [string, Line][], drawn: string): (format: CellFormat) => CellFormat {
  const changes = new Map<CellFormat["borders"], (format: CellFormat) => CellFormat>();
  return (format) => {
    const changed = changes.get(format.borders) ?? changing({ borders: bordersWith(format, edges, drawn) });
    changes.set(format.borders, changed);
    return changed(format);
  };
}

function bordersWith({ borders }: CellFormat, edges: [string, Line][], color: string): CellFormat["borders"] {
  const drawn = { ...borders };
  for (const [edge, line] of edges) {
    if (line === true) drawn[edge] = color;
    else if (line === false) Reflect.deleteProperty(drawn, edge);
  }
  return drawn;
}
