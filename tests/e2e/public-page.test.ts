/** The public page before axe and in Chromium: in each of its looks, from narrow to wide, without a sideways scroll and with its styles allowed. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, it } from "vitest";
import { noticePage } from "../../core/publish/page/notice-page";
import { publicPage } from "../../core/publish/page/public-page";
import { madePublication } from "../publish/made-publication";
import { chromiumForTests } from "./chromium-for-tests";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = chromiumForTests();

const pages = {
  "with objectives": publicPage(madePublication().page).html,
  "without objectives": noticePage("nothingPublic", "City of Alder Falls").html,
};

describe.each(Object.entries(pages))("the public page %s", (_, html) => {
  it.each([
    [320, "light", "screen"],
    [360, "dark", "screen"],
    [961, "light", "screen"],
    [1024, "dark", "screen"],
    [740, "light", "print"],
  ] as const)("fits %i pixels in %s on %s, and axe objects to nothing", async (width, colorScheme, media) => {
    const page = await browser().newPage({ viewport: { width, height: 900 } });
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.emulateMedia({ media, colorScheme });
    await page.setContent(html);
    const overflow = await page.evaluate<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    const header = await page.evaluate<string>("getComputedStyle(document.querySelector('h1')).fontFamily");
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>(`axe.run({ resultTypes: ["violations"] })`);
    await page.close();
    expect({ overflow, refused, asked }).toEqual({ overflow: 0, refused: [], asked: [] });
    expect(header).toContain("system-ui");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});
