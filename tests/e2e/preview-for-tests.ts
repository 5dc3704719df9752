/** The preview's server for the tests of a file, on the day of the samples; the page is built where it is not. */
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { buildPage, isPageBuilt, pageFolder } from "../../workbench/preview/build-page";
import { SAMPLE_DAY } from "../../workbench/preview/samples";
import { OpenWorkbooks } from "../../workbench/preview/server/open-workbooks";
import { pageFiles } from "../../workbench/preview/server/page-files";
import { servePreview, type PreviewServer } from "../../workbench/preview/server/preview-server";
import { environment } from "../workbench/xlsx/environment";

const root = join(import.meta.dirname, "../..");

export function previewForTests(): () => PreviewServer {
  let server: PreviewServer | null = null;
  beforeAll(async () => {
    if (!isPageBuilt(root)) await buildPage();
    const samplesFolder = join(root, "examples");
    const workbooks = new OpenWorkbooks({ ...environment, today: () => SAMPLE_DAY, samplesFolder });
    server = await servePreview(pageFiles(pageFolder(root)), workbooks);
  });
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error("The preview is asked for before the tests have begun.");
    return server;
  };
}
