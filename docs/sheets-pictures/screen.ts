/** A screen that people will meet, as the guide draws it: what stands there in short, and beside it what it means. */

export interface ScreenRow {
  kind: "heading" | "text" | "tick" | "field" | "button" | "link";
  text: string;
  /** What it means, beside it. */
  note?: string;
  /** What people are to choose. */
  choose?: boolean;
}

export interface Screen {
  /** The picture's name, without .png. */
  name: string;
  /** In the window's bar: whose screen it is. */
  bar: string;
  rows: readonly ScreenRow[];
}
