import { describe, expect, it } from "vitest";
import { shortcutsFile } from "../../excel-addin/ribbon/shortcuts";
import { checkAddinOnly } from "../../manifests/check/check-addin-only";
import { nodesNamed, readXml } from "../../manifests/check/xml-tree";
import { dev, production } from "../../manifests/deployment";
import { addinOnlyManifest } from "../../manifests/excel-xml/addin-only-manifest";
import { known } from "./known";

const xml = addinOnlyManifest(production("https://townhall.example/okr", "https://townhall.example"));

describe("the add-in-only manifest", () => {
  it.each([
    ["for developers", addinOnlyManifest(dev)],
    ["for production", addinOnlyManifest(production())],
    ["under a path", xml],
  ])("passes every check %s", (_, text) => {
    expect(checkAddinOnly(text, known)).toEqual([]);
  });

  it("points to nothing outside the origin and the website", () => {
    const addresses = [...xml.matchAll(/(?:DefaultValue|Url)="(https:[^"]*)"/g)].map(([, url]) => url);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((url) => !url?.startsWith("https://townhall.example"))).toEqual([]);
  });

  it("has a button for each command, and a key for each", () => {
    const buttons = nodesNamed(readXml(xml), "ov:Control").map(({ attributes }) => attributes["id"]);
    expect(buttons).toEqual(shortcutsFile.actions.map(({ id }) => id));
  });

  it("has keys only for what the add-in does, and none twice", () => {
    const { shortcuts } = shortcutsFile;
    expect(shortcuts.filter(({ action }) => !known.actions.includes(action))).toEqual([]);
    for (const platform of ["default", "mac"] as const) {
      expect(new Set(shortcuts.map(({ key }) => key[platform])).size).toBe(shortcuts.length);
    }
  });
});

const long = (length: number) => "x".repeat(length);

/** What is done to the good manifest, and what must be said of it. */
const broken: [what: string, from: string | RegExp, to: string, said: string][] = [
  ["text that is not XML", "</OfficeApp>", "", "is not XML"],
  ["another root", /OfficeApp(?= )|(?<=\/)OfficeApp/g, "MailApp", "begins with OfficeApp"],
  ["two elements that changed places", /( *<Version>.*\n)( *<ProviderName>.*\n)/, "$2$1", "wrong place"],
  ["no version", /<Version>.*\n/, "", "lacks Version"],
  ["two versions", /(<Version>.*\n)/, "$1$1", "once too often"],
  ["an element that Microsoft does not know", "<Permissions>", "<Extra /><Permissions>", "has no place"],
  ["an attribute that Microsoft does not know", "<FunctionFile ", '<FunctionFile id="a" ', "takes no id"],
  ["an icon without its size", 'size="16" ', "", "lacks size"],
  [
    "shortcuts inside VersionOverrides",
    /( *<\/VersionOverrides>\n)( *<ExtendedOverrides.*\n)/,
    "$2$1",
    "has no place",
  ],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>okr</Id>", "is not a GUID"],
  ["a version with a letter", /<Version>.*<\/Version>/, "<Version>1.0b</Version>", "Version"],
  ["a right to read only", "ReadWriteDocument", "ReadDocument", "does not let the add-in write"],
  [
    "a description of 251 characters",
    /(<Description DefaultValue=")[^"]*/,
    `$1${long(251)}`,
    "Office takes 250",
  ],
  ["a pane over plain http", /https:(\S*taskpane)/g, "http:$1", "is not an https address"],
  ["shortcuts over plain http", /https:(\S*shortcuts)/, "http:$1", "is not an https address"],
  ["no shared runtime asked for", / *<Set Name="SharedRuntime".*\n/, "", "lacks SharedRuntime 1.1"],
  [
    "a lower floor of the API",
    'Name="ExcelApi" MinVersion="1.8"',
    'Name="ExcelApi" MinVersion="1.1"',
    "lacks ExcelApi 1.8",
  ],
  [
    "a label that refers to nothing",
    'Label resid="build.Label"',
    'Label resid="build.Title"',
    "resource that is not there",
  ],
  [
    "a label that refers to an address",
    'Label resid="build.Label"',
    'Label resid="Pane.Url"',
    "wants bt:ShortStrings",
  ],
  [
    "a resource that nothing uses",
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://a.example" />',
    "is used nowhere",
  ],
  ["two resources with one id", /( *<bt:Url .*\n)/, "$1$1", "same id as another resource"],
  ["a resource id of 33 characters", /Functions\.Namespace/g, long(33), "Office takes 32"],
  [
    "a label of 65 characters",
    /(id="build.Label" DefaultValue=")[^"]*/,
    `$1${long(65)}`,
    "more than 64 characters",
  ],
  [
    "a label of 126 characters",
    /(id="build.Label" DefaultValue=")[^"]*/,
    `$1${long(126)}`,
    "Office takes 125",
  ],
  [
    "a tooltip of 251 characters",
    /(id="build.Tooltip" DefaultValue=")[^"]*/,
    `$1${long(251)}`,
    "Office takes 250",
  ],
  ["an empty tooltip", /(id="build.Tooltip" DefaultValue=")[^"]*/, "$1", "is empty"],
  ["two buttons with one id", 'id="validate">', 'id="build">', "same id as another control"],
  ["a button id of 126 characters", 'id="validate">', `id="${long(126)}">`, "Office takes 125"],
  ["a seventh button", /( *<Control [\s\S]*?<\/Control>\n)/, "$1$1", "more than 6 buttons"],
  ["a second group", /( *<Group [\s\S]*?<\/Group>\n)/, "$1$1", "has 2 groups"],
  ["a function that does not exist", "<FunctionName>build<", "<FunctionName>bild<", "does not associate"],
  ["a runtime that ends with its command", 'lifetime="long"', 'lifetime="short"', "is not shared"],
  [
    "functions on a page of their own",
    /(<Page>\s*<SourceLocation resid=")Pane.Url/,
    "$1GetStarted.Url",
    "second program",
  ],
  [
    "commands on a page of their own",
    'FunctionFile resid="Pane.Url"',
    'FunctionFile resid="GetStarted.Url"',
    "second program",
  ],
  [
    "another page before the ribbon is there",
    /(SourceLocation DefaultValue="[^"]*)taskpane/,
    "$1start",
    "not the runtime's page",
  ],
  ["an icon that is missing", "build-32.png", "bild-32.png", "not among the icons"],
  ["an icon of the wrong size", "build-32.png", "build-16.png", "says 32 pixels"],
  ["no icon of 80 pixels", / *<bt:Image size="80" resid="build.80" \/>\n/, "", "lacks the icon of 80"],
  [
    "an icon size that Office does not take",
    'size="20" resid="build.20"',
    'size="22" resid="build.20"',
    "does not take",
  ],
  ["an own icon of the wrong size", /(IconUrl DefaultValue="[^"]*)icon-32/, "$1icon-64", "says 32 pixels"],
];

describe("a broken manifest is found out", () => {
  it.each(broken)("%s", (_, from, to, said) => {
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    expect(
      checkAddinOnly(changed, known)
        .map(({ where, what }) => `${where} ${what}`)
        .join("\n"),
    ).toContain(said);
  });

  it("and an icon above 100 KB", () => {
    const heavy = { ...known, icons: () => ({ width: 32, height: 32, bytes: 100_001 }) };
    expect(
      checkAddinOnly(xml, heavy)
        .map(({ what }) => what)
        .join("\n"),
    ).toContain("larger than 100 KB");
  });
});
