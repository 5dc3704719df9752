import { describe, expect, it } from "vitest";
import { checkUnified } from "../../manifests/check/check-unified";
import { nodesNamed, readXml } from "../../manifests/check/xml-tree";
import { dev, production } from "../../manifests/deployment";
import { addinOnlyManifest } from "../../manifests/excel-xml/addin-only-manifest";
import { unifiedManifest, type UnifiedManifest } from "../../manifests/unified-manifest";
import { known } from "./known";

const good = unifiedManifest(production("https://townhall.example/okr"));

describe("the unified manifest", () => {
  it.each([
    ["for developers", unifiedManifest(dev)],
    ["for production", unifiedManifest(production())],
    ["under a path", good],
  ])("passes every check %s", (_, manifest) => {
    expect(checkUnified(manifest, known)).toEqual([]);
  });

  it("says the same words as the add-in-only manifest", () => {
    const xml = addinOnlyManifest(production("https://townhall.example/okr"));
    const words = ["bt:ShortStrings", "bt:LongStrings"]
      .flatMap((list) => nodesNamed(readXml(xml), list))
      .flatMap(({ children }) => children.map(({ attributes }) => attributes["DefaultValue"] ?? ""));
    const json = JSON.stringify(good);
    expect(words.length).toBeGreaterThan(12);
    expect(words.filter((text) => !json.includes(JSON.stringify(text)))).toEqual([]);
  });

  it("hides the add-in-only manifest where both are installed", () => {
    const hidden = good.extensions?.[0]?.alternates?.[0]?.hide;
    expect(hidden).toEqual({ customOfficeAddin: { officeAddinId: production().ids.addinOnly } });
  });
});

type Extension = NonNullable<UnifiedManifest["extensions"]>[number];
type Change = (manifest: UnifiedManifest, extension: Extension) => void;

const broken: [what: string, change: Change, said: string][] = [
  [
    "a name of 31 characters",
    (manifest) => (manifest.name.short = "x".repeat(31)),
    "more than 30 characters",
  ],
  ["a summary of 81 characters", (manifest) => (manifest.description.short = "x".repeat(81)), "more than 80"],
  ["an accent that is no colour", (manifest) => (manifest.accentColor = "blue"), "/accentColor must match"],
  ["an id that is no GUID", (manifest) => (manifest.id = "okr"), "/id must match"],
  [
    "a page over plain http",
    (_, { runtimes }) => {
      for (const { code } of runtimes ?? []) code.page = "http://townhall.example/taskpane.html";
    },
    "is not an https address",
  ],
  [
    "a runtime that ends with its command",
    (_, { runtimes }) => {
      for (const runtime of runtimes ?? []) runtime.lifetime = "short";
    },
    "is not shared",
  ],
  [
    "a button without its action",
    (_, { runtimes }) => {
      for (const runtime of runtimes ?? [])
        runtime.actions = runtime.actions?.filter(({ id }) => id !== "build") ?? [];
    },
    "asks for an action that is not there: build",
  ],
  [
    "a key that opens a page",
    (_, { runtimes }) => {
      for (const action of runtimes?.[0]?.actions ?? []) action.type = "openPage";
    },
    "keys run nothing else",
  ],
  [
    "a key that the schema does not know",
    (_, { keyboardShortcuts }) => {
      for (const { key } of keyboardShortcuts?.[0]?.shortcuts ?? []) key.default = "Ctrl + ?";
    },
    "must match pattern",
  ],
  [
    "a function that the add-in does not associate",
    (_, { runtimes }) => {
      runtimes?.[0]?.actions?.push({ id: "sing", type: "executeFunction" });
    },
    "actions sing is a function that the add-in does not associate",
  ],
  [
    "icons of the package that are missing",
    (manifest) => (manifest.icons.color = "colour.png"),
    "not among the icons",
  ],
  [
    "icons of the package in the wrong size",
    (manifest) => (manifest.icons.color = "icon-128.png"),
    "should have 192",
  ],
  [
    "ribbon icons that are missing",
    (_, { alternates }) => {
      for (const { alternateIcons } of alternates ?? [])
        if (alternateIcons) alternateIcons.icon.url = "https://a.example/no.png";
    },
    "icons no.png is not among",
  ],
];

describe("a broken unified manifest is found out", () => {
  it.each(broken)("%s", (_, change, said) => {
    const manifest = structuredClone(good);
    change(manifest, manifest.extensions?.[0] ?? {});
    expect(manifest).not.toEqual(good);
    expect(
      checkUnified(manifest, known)
        .map(({ where, what }) => `${where} ${what}`)
        .join("\n"),
    ).toContain(said);
  });
});
