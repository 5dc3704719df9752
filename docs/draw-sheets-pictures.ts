/** `npm run pictures:guide`: draws the pictures of docs/google-sheets.md again, into docs/pictures/sheets. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { drawScreen } from "./sheets-pictures/draw-screen";
import { screens } from "./sheets-pictures/screens";

/** Twice as fine as it is shown. */
const SCALE = 2;

for (const screen of screens) {
  const drawing = new Resvg(drawScreen(screen), {
    fitTo: { mode: "zoom", value: SCALE },
    font: { loadSystemFonts: true, defaultFontFamily: "Liberation Sans" },
  });
  writeFileSync(join(import.meta.dirname, "pictures/sheets", `${screen.name}.png`), drawing.render().asPng());
}
