import { describe, expect, it } from "vitest";
import { startSideloading, stopSideloading } from "../../manifests/sideloading";

const manifest = "dist/manifests/dev/excel.xml";

describe("getting the add-in into Excel", () => {
  it.each(["win32", "darwin"])("is left to Microsoft's sideloader on %s, with the dev server", (platform) => {
    const start = startSideloading(platform);
    expect(start).toMatchObject({
      arguments: expect.arrayContaining(["start", manifest, "desktop", "3000"]),
    });
    expect(stopSideloading(platform)).toMatchObject({
      arguments: expect.arrayContaining(["stop", manifest]),
    });
  });

  it("takes Excel on the web and a document", () => {
    const start = startSideloading("win32", ["web", "--document", "https://a.example/plan.xlsx"]);
    const typed = "arguments" in start ? start.arguments : [];
    expect(typed.slice(1, 4)).toEqual(["start", manifest, "web"]);
    expect(typed.slice(-2)).toEqual(["--document", "https://a.example/plan.xlsx"]);
  });

  it("is explained where there is no Excel", () => {
    expect(startSideloading("linux")).toEqual({ byHand: expect.stringContaining("Upload My Add-in") });
    expect(stopSideloading("linux")).toEqual({ byHand: expect.stringContaining("Ctrl+C") });
  });
});
