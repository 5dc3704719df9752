import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { production } from "../../manifests/deployment";
import { writeManifests } from "../../manifests/write-manifests";

const dist = mkdtempSync(join(tmpdir(), "okr-manifests-"));
afterAll(() => rmSync(dist, { recursive: true }));

const townhall = production("https://townhall.example/okr");

describe("what is written for a deployment", () => {
  it("is the add-in-only manifest, the unified one, and its package with both icons", () => {
    const folder = writeManifests(townhall, dist);
    expect(readFileSync(join(folder, "excel.xml"), "utf8")).toContain(townhall.ids.addinOnly);
    const json = readFileSync(join(folder, "manifest.json"), "utf8");
    const packed = unzipSync(readFileSync(join(folder, "okr-ledger.zip")));
    expect(Object.keys(packed).sort()).toEqual(["icon-192.png", "icon-outline-32.png", "manifest.json"]);
    expect(strFromU8(packed["manifest.json"] ?? new Uint8Array())).toBe(json);
  });

  it("is the same each time", () => {
    const packageOf = () => readFileSync(join(writeManifests(townhall, dist), "okr-ledger.zip"));
    expect(packageOf().equals(packageOf())).toBe(true);
  });
});
