/** The preview under contract: asked over its own server, and facts from what its grid shows. */
import { pageFiles } from "../../workbench/preview/server/page-files";
import { OpenWorkbooks } from "../../workbench/preview/server/open-workbooks";
import { servePreview } from "../../workbench/preview/server/preview-server";
import { createPreviewClient } from "../../workbench/preview/page/preview-client";
import { environment } from "../workbench/xlsx/environment";
import type { ContractHost } from "./contract-host";
import { factsOfGridSheet } from "./preview-facts";

const root = `${import.meta.dirname}/../..`;
const server = servePreview(
  // The page itself is none of the contract.
  pageFiles(import.meta.dirname),
  new OpenWorkbooks({ ...environment, today: () => "2026-02-16", samplesFolder: `${root}/examples` }),
);

export const previewContractHost: ContractHost = {
  name: "the preview",
  lacks: ["print settings", "filters", "charts"],
  open: (bytes) => {
    const client = server.then(({ address }) => createPreviewClient(address));
    const id = client.then(async (open) => {
      const { id: opened } = await open.openFile("plan.xlsx", new Blob([Uint8Array.from(bytes)]));
      return opened;
    });
    return {
      capture: async () => (await client).snapshot(await id),
      apply: async (patch, previousSheets) => (await client).patch(await id, patch, previousSheets),
      facts: async (name) => factsOfGridSheet((await (await client).grid(await id)).grid, name),
    };
  },
};
