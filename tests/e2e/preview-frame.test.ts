/** The preview's own frame by keyboard and for screen readers: the bar, the menu, the border, the notices, the question before leaving. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { previewMessages as say } from "../../core/messages/en/preview";
import { openPreviewPage, type PreviewPage } from "../../workbench/preview/check/preview-page";
import { samplePlans } from "../../workbench/preview/samples";
import { createPreviewClient } from "../../workbench/preview/page/preview-client";
import { violations } from "./axe-violations";
import { cellsWorkbook } from "./cells-workbook";
import { chromiumForTests } from "./chromium-for-tests";
import { previewForTests } from "./preview-for-tests";

const browser = chromiumForTests();
const server = previewForTests();

const sizes = [
  { width: 1440, height: 900 },
  { width: 1100, height: 700 },
];

describe.each(sizes)("the frame at $width × $height", (size) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    const client = createPreviewClient(server().address);
    const { id } = await client.openFile("plan.xlsx", new Blob([Uint8Array.from(cellsWorkbook)]));
    preview = await openPreviewPage(browser(), `${server().address}#w=${id}`, size);
    // What is still fading in has less contrast than it will have.
    await preview.page.emulateMedia({ reducedMotion: "reduce" });
  });
  afterAll(() => preview.page.close());

  const button = (name: string) => preview.page.getByRole("button", { name, exact: true });
  // The grid is Univer's, with its own lists beside it.
  const objections = () =>
    violations(preview.page.mainFrame(), ["#grid", "[data-radix-popper-content-wrapper]"]);
  const focused = () =>
    preview.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });

  it("has nothing that axe objects to, with the menu open and closed", async () => {
    expect(await objections()).toEqual([]);
    await button(say.open).click();
    await preview.page.getByRole("menu").waitFor();
    // A menu lies over the page, and in none of its parts.
    const ofMenu = await objections();
    expect(ofMenu.filter((one) => !one.startsWith("region: "))).toEqual([]);
    await preview.page.keyboard.press("Escape");
  });

  it("has letters as wide as Excel's own, on machines without them too: words break where they break there", async () => {
    const width = await preview.page.evaluate(() => {
      const context = document.createElement("canvas").getContext("2d");
      if (!context) return 0;
      context.font = "100px Calibri";
      return context.measureText("0123456789").width;
    });
    // Calibri's digits are 0.507 of its size each.
    expect(width).toBeCloseTo(507, 0);
  });

  it("is gone through in the order in which it is seen: open, save, the border, the pane", async () => {
    await button(say.open).focus();
    const order = [await focused()];
    for (let i = 0; i < 2; i++) {
      await preview.page.keyboard.press("Tab");
      order.push(await focused());
    }
    expect(order.slice(0, 2)).toEqual([say.open, say.save]);
    await preview.page.getByRole("separator", { name: say.paneWidth }).focus();
    await preview.page.keyboard.press("Tab");
    expect(await preview.page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
  });

  it("opens the list of samples by keyboard, and Escape closes it and gives the focus back", async () => {
    await button(say.open).focus();
    await preview.page.keyboard.press("Enter");
    const items = preview.page.getByRole("menuitem");
    await items.first().waitFor();
    expect(await items.allTextContents()).toEqual([...samplePlans.map(({ title }) => title), say.openOwn]);
    expect(await focused()).toBe(samplePlans[0].title);
    await preview.page.keyboard.press("Escape");
    await preview.page.getByRole("menu").waitFor({ state: "detached" });
    expect(await focused()).toBe(say.open);
  });

  it("moves the border with the arrow keys, to its ends with Home and End, and says how wide the pane is", async () => {
    const border = preview.page.getByRole("separator", { name: say.paneWidth });
    const width = async () => Number(await border.getAttribute("aria-valuenow"));
    await border.focus();
    await preview.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(360);
    await preview.page.keyboard.press("ArrowRight");
    expect(await width()).toBe(350);
    await preview.page.keyboard.press("Home");
    expect(await width()).toBe(300);
    await preview.page.keyboard.press("End");
    expect(await width()).toBe(500);
  });

  it("says what the grid does not take in a live region, and gives the focus back when that is closed", async () => {
    await preview.type("A2", []);
    await preview.page.keyboard.press("Control+b");
    const notice = preview.page.getByRole("status").filter({ hasText: say.onlyCells });
    await notice.waitFor();
    expect(await objections()).toEqual([]);
    await button(say.close).focus();
    await preview.page.keyboard.press("Enter");
    await notice.waitFor({ state: "detached" });
    expect(await preview.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it("asks about what is not saved in a dialog that holds the focus, and Escape stays", async () => {
    await preview.type("A2", ["Typed"]);
    await preview.page.getByText(say.notSaved).waitFor();
    await button(say.open).click();
    await preview.page.getByRole("menuitem").first().click();
    const dialog = preview.page.getByRole("dialog");
    await dialog.waitFor();
    expect(await objections()).toEqual([]);
    expect(await focused()).toBe(say.unsaved.save);
    await preview.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await focused()).toBe(say.open);
  });

  it("leaves no complaint of a script", () => {
    expect({ foreign: preview.foreign, complaints: preview.complaints }).toEqual({
      foreign: [],
      complaints: [],
    });
  });
});
