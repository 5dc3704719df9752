/** What the book's numbers look like in Excel and Google Sheets. */
import { describe, expect, it } from "vitest";
import { styles } from "../../core/book/looks/styles";

const formats = Object.entries(styles).flatMap(([name, { numberFormat }]) =>
  numberFormat === undefined ? [] : [[name, numberFormat] as const],
);

describe("a number format", () => {
  it.each(formats)("leaves no point behind a whole number: %s", (_, format) => {
    expect(format.replace(/"[^"]*"/g, "")).not.toMatch(/\.#/);
  });
});
