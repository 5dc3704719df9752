/** What stands beside the pane's page: everything that manifests point to, and a help page for the functions. */
import { describe, expect, it } from "vitest";
import { pageWords, servedFiles } from "../../excel-addin/build/served-files";
import { functionsById } from "../../excel-addin/custom-functions/associate-functions";
import { ribbonCommands } from "../../excel-addin/ribbon/ribbon-commands";

const served = (origin: string | null = null) => servedFiles(origin);
const textOf = async (path: string, origin: string | null = null) => String((await served(origin))[path]);

describe("dist/excel", () => {
  it("has icons for every button", async () => {
    const files = Object.keys(await served());
    for (const { id } of ribbonCommands)
      for (const size of [16, 32, 80]) expect(files).toContain(`icons/${id}-${size}.png`);
  });

  it("has the keys in the form that Excel reads", async () => {
    const { actions, shortcuts } = JSON.parse(await textOf("shortcuts.json")) as Record<string, unknown[]>;
    expect(actions).toContainEqual({ id: "showPane", type: "ExecuteFunction", name: "Open pane" });
    expect(shortcuts).toContainEqual({
      action: "showPane",
      key: { default: "Ctrl+Shift+Alt+O", mac: "Command+Shift+Alt+O" },
    });
  });

  it("has help to which each function leads", async () => {
    const json = await textOf("functions.json", "https://okr.example/addin");
    const page = await textOf("functions.html");
    for (const id of Object.keys(functionsById)) {
      expect(json).toContain(`"helpUrl": "https://okr.example/addin/functions.html#${id}"`);
      expect(page).toContain(`<h2 id="${id}">OKR.${id}(`);
    }
    expect(page).not.toMatch(/undefined|<script/);
  });
});

describe("the page's words", () => {
  it("let the page reach Microsoft Graph only where an app is registered for mail", () => {
    expect(pageWords(null)).toMatchObject({ clientId: "", mailServices: "" });
    const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    expect(pageWords(id)).toMatchObject({
      clientId: id,
      mailServices: " https://graph.microsoft.com https://login.microsoftonline.com",
    });
  });

  it.each(["", "OKR Ledger", '0f8fad5b-d9cb-469f-a165-70867728950e" onload="x'])(
    "say what a client id looks like, for '%s'",
    (id) => {
      expect(() => pageWords(id)).toThrow(/no client id.*Application \(client\) ID/);
    },
  );
});
