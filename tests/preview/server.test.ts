/** The preview's server answers its own page on this machine, and gives away nothing but its own files and the workbooks that are open. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPreviewClient } from "../../workbench/preview/page/preview-client";
import { OpenWorkbooks } from "../../workbench/preview/server/open-workbooks";
import { pageFiles } from "../../workbench/preview/server/page-files";
import { servePreview, type PreviewServer } from "../../workbench/preview/server/preview-server";
import { environment } from "../workbench/xlsx/environment";

const samplesFolder = join(import.meta.dirname, "../../examples");
const folder = mkdtempSync(join(tmpdir(), "okr-page-"));
writeFileSync(join(folder, "index.html"), "<p>The page</p>");
writeFileSync(join(folder, "secret.txt"), "not a file of a page");

let server: PreviewServer;
beforeAll(async () => {
  const workbooks = new OpenWorkbooks({ ...environment, today: () => "2026-11-03", samplesFolder });
  server = await servePreview(pageFiles(folder), workbooks);
});
afterAll(() => server.close());

interface Seen {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** As written: neither the path nor the headers are put right on the way. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", body = ""): Promise<Seen> {
  const { hostname, port, host } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: { host, ...headers } }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

it("listens on the loopback only", () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

it("serves the page with a policy that loads and sends nothing elsewhere", async () => {
  const { status, headers, body } = await ask("/");
  expect({ status, body }).toEqual({ status: 200, body: "<p>The page</p>" });
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(policy).toMatch(/script-src 'self';/);
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
  });
});

describe("a request is turned away", () => {
  it.each([
    ["from a page of another site", { origin: "https://example.com" }],
    ["from another port of this machine", { origin: "http://127.0.0.1:1" }],
    ["from a sandboxed page", { origin: "null" }],
    ["that another site's page makes without saying its origin", { "sec-fetch-site": "cross-site" }],
    ["from another port, as browsers say it", { "sec-fetch-site": "same-site" }],
    ["under a name that was made to point here", { host: "rebound.example.com" }],
    ["under our address without our port", { host: "127.0.0.1" }],
  ])("%s", async (_, headers) => {
    for (const [method, path] of [["GET", "/"], ["POST", "/api/workbooks?sample=x"]] as const)
      expect((await ask(path, headers, method)).status).toBe(403);
  }); // prettier-ignore
});

describe("a path leads nowhere", () => {
  it.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/..\\package.json",
    "//etc/passwd",
    "/secret.txt",
    "/api/workbooks/../../package.json",
    "/api/workbooks/%2e%2e/file",
    "/api/workbooks/00000000-0000-0000-0000-000000000000/file",
    "/__proto__",
  ])("%s", async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/okr-ledger|root:|not a file/);
  });
});

it("opens the samples that it names and no other file of their folder", async () => {
  const client = createPreviewClient(server.address);
  const opened = await client.openSample("pine-hollow-council-priorities.xlsx");
  expect(opened).toMatchObject({ today: "2026-02-16", todayIs: "sample" });
  await expect(client.openSample("../package.json")).rejects.toMatchObject({ code: "no-sample" });
  await expect(client.openSample("make-samples.ts")).rejects.toMatchObject({ code: "no-sample" });
});

it("gives a workbook of the person's own back byte for byte, and takes the machine's day for it", async () => {
  const client = createPreviewClient(server.address);
  const bytes = readFileSync(join(samplesFolder, "juniper-flats-finance-measures.xlsx"));
  const opened = await client.openFile("own.xlsx", new Blob([Uint8Array.from(bytes)]));
  expect(opened).toMatchObject({ name: "own.xlsx", today: "2026-11-03", todayIs: "real" });
  const saved = Buffer.from(await (await client.file(opened.id)).arrayBuffer());
  expect(saved.equals(bytes)).toBe(true);
});

it.each([
  ["what is no workbook", "notes.xlsx", "hello", "not-a-zip"],
  ["an empty file", "empty.xlsx", "", "empty-file"],
])("refuses %s and says why", async (_, name, content, code) => {
  const client = createPreviewClient(server.address);
  await expect(client.openFile(name, new Blob([content]))).rejects.toMatchObject({ code });
});

it.each(["", "{", "[]", '{"patch":{}}', "null"])("is not upset by a body such as %j", async (body) => {
  const client = createPreviewClient(server.address);
  const { id } = await client.openSample("pine-hollow-council-priorities.xlsx");
  const { origin } = new URL(server.address);
  for (const part of ["patch", "cells"]) {
    const { status } = await ask(`/api/workbooks/${id}/${part}`, { origin }, "POST", body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  }
});
