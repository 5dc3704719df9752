/** What `npm run sheets:build` makes of the add-on as it is. */
import { describe, expect, it } from "vitest";
import type { AppsScriptManifest } from "../../../manifests/appsscript";
import { codeUsage } from "../../../sheets-addon/build/check/code-usage";
import { publicFunctions } from "../../../sheets-addon/build/public-functions";
import { neededScopes } from "../../../sheets-addon/build/services";
import { builtServer, builtSidebar } from "../built-add-on";

const { code, manifest } = await builtServer();
const page = await builtSidebar();
const functions = publicFunctions("sheets-addon/server.ts");

describe("Code.js", () => {
  it("has every public function at its top", () => {
    const atTop = [...code.matchAll(/^function (\w+)\(.*\) \{ return okr\./gm)].map(([, name]) => name);
    expect(atTop).toEqual(functions.map(({ name }) => name));
  });

  it("keeps the help of functions in cells", () => {
    for (const { name, comment } of functions)
      if (name.startsWith("OKR_")) {
        expect(comment, name).toContain("@customfunction");
        expect(code).toContain(`${comment}\nfunction ${name}(`);
      }
  });
});

describe("appsscript.json", () => {
  it("asks people for nothing that the code does not need, and for all that it needs", () => {
    const { oauthScopes } = JSON.parse(manifest) as AppsScriptManifest;
    expect([...neededScopes(codeUsage(code)).keys()].sort()).toEqual([...oauthScopes].sort());
  });
});

describe("Sidebar.html", () => {
  it("is one page that ends with its script", () => {
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toMatch(/\(\);<\/script><\/body><\/html>$/);
  });
});
