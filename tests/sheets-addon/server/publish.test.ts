/** Publishing from the sidebar: the page over the wire, its address, and that visitors see the book as it is then. */
import { describe, expect, it } from "vitest";
import type { HtmlPage } from "../../rig/apps-script/services/html";
import { madeBook } from "../web-app/made-book";
import { openServerRig, Refused } from "./server-rig";
import { townPlan } from "./town-plan";

describe("the page in the sidebar", () => {
  it("is the one that visitors get, and is made without a lock or a write", () => {
    const server = openServerRig(madeBook());
    const before = server.picture();
    const { page, shown } = server.command("publish", null);
    expect(shown).toEqual({ objectives: 2, keyResults: 5 });
    expect(page.html).toBe((server.rig.runAs("web-app", "doGet") as HtmlPage).html);
    expect(server.picture()).toEqual(before);
  });

  it("needs a book", () => {
    expect(() => openServerRig(townPlan).command("publish", null)).toThrow(Refused);
  });
});

describe("its address", () => {
  const reportOf = (options: Parameters<typeof openServerRig>[1]) =>
    openServerRig(townPlan, options).call("pageAddress");

  it("is null as long as nobody has published it", () => {
    expect(reportOf({})).toEqual({ state: "done", json: "null", parts: 1 });
  });

  it("is told once it has one", () => {
    expect(reportOf({ webAppUrl: "https://town.example/okr" })).toMatchObject({
      json: '"https://town.example/okr"',
    });
  });

  it("is asked by somebody who wants visitors to see the page anew", () => {
    const { rig, call } = openServerRig(madeBook());
    const visit = () => (rig.runAs("web-app", "doGet") as HtmlPage).html;
    const before = visit();
    rig.type("Objectives", "K4", "Yes");
    expect(visit()).toBe(before);
    call("pageAddress");
    expect(visit()).not.toBe(before);
  });
});
