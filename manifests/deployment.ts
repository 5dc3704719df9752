/** Where an add-in is served from, and who it says it is there. */
import { placeholderSite, product } from "./values";

export type DeploymentName = "dev" | "production";

export interface Deployment {
  name: DeploymentName;
  displayName: string;
  /** https, with a path where the add-in does not stand at the root, without a slash at the end. */
  origin: string;
  /** Support, privacy and terms are pages under it. */
  website: string;
  /** Excel tells add-ins apart by these: never change one that has been given out. */
  ids: { addinOnly: string; unified: string };
}

/** Developers' copies have ids of their own, so that one can be tried beside the add-in that an administrator has deployed. */
const ids = {
  dev: {
    addinOnly: "ec615088-8e4e-4f14-945e-5f6d57d2c945",
    unified: "00ad3a55-0352-4fa1-a735-f12f377047f0",
  },
  production: {
    addinOnly: "86bbf293-2748-4547-b378-11e198f667ae",
    unified: "d6baf7ee-e043-43ae-b73f-c25a9d718eab",
  },
} as const;

/** The port of webpack-dev-server in webpack.config.js. */
export const devPort = 3000;

export const dev: Deployment = {
  name: "dev",
  displayName: `${product.name} (dev)`,
  origin: `https://localhost:${devPort}`,
  website: placeholderSite,
  ids: ids.dev,
};

/** Throws with a sentence for whoever typed the address. */
export function production(origin: string = placeholderSite, website: string = placeholderSite): Deployment {
  return {
    name: "production",
    displayName: product.name,
    origin: webAddress("--origin", origin),
    website: webAddress("--website", website),
    ids: ids.production,
  };
}

export function isPlaceholder(address: string): boolean {
  return address.startsWith(placeholderSite);
}

function webAddress(option: string, text: string): string {
  const wanted = `${option} takes an address such as https://okr.townhall.example or https://townhall.example/okr`;
  if (!URL.canParse(text)) throw new Error(`"${text}" is not a web address. ${wanted}.`);
  const url = new URL(text);
  if (url.protocol !== "https:") {
    throw new Error(`"${text}" does not begin with https, and Excel loads nothing else. ${wanted}.`);
  }
  if (["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)) {
    throw new Error(`"${text}" is this machine, which nobody else reaches. ${wanted}.`);
  }
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "") {
    throw new Error(`"${text}" holds more than a host and a path. ${wanted}.`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/$/, "");
}
