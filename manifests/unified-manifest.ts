/** The unified manifest (JSON) of Microsoft 365: the same add-in for Excel on the web and for subscribers' Excel on Windows. */
import type { TeamsManifestV1D30 } from "@microsoft/app-manifest";
import { ribbonButtons, ribbonGroup } from "../core/messages/en/ribbon";
import { type RibbonCommand, ribbonCommands } from "../excel-addin/ribbon/ribbon-commands";
import { shortcuts } from "../excel-addin/ribbon/shortcuts";
import type { Deployment } from "./deployment";
import { ribbonIconSizes, servedUrls, type ServedUrls } from "./served-urls";
import {
  builtInTab,
  firstRun,
  functionsNamespace,
  groupId,
  paneId,
  product,
  requirementSets,
  version,
} from "./values";

export type UnifiedManifest = TeamsManifestV1D30.TeamsManifestV1D30;
type Extension = TeamsManifestV1D30.ElementExtension;
type Runtime = NonNullable<Extension["runtimes"]>[number];
type Ribbon = NonNullable<Extension["ribbons"]>[number];
type Icon = { size: number; url: string };

/** The files that stand beside manifest.json in the package. */
export const packagedIcons = { outline: "icon-outline-32.png", color: "icon-192.png" } as const;

/**
 * From 1.24 on there is a URL for the functions' metadata; until 1.26 a function's description ended after 128 characters. Microsoft's
 * page "Convert custom functions to the unified manifest" (October 2026) wants 1.30.
 */
const schemaVersion = "1.30";

const everywhere = { scopes: ["workbook" as const], formFactors: ["desktop" as const] };

export function unifiedManifest(deployment: Deployment): UnifiedManifest {
  const urls = servedUrls(deployment);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id: deployment.ids.unified,
    localizationInfo: { defaultLanguageTag: product.locale.toLowerCase(), additionalLanguages: [] },
    developer: {
      name: product.provider,
      websiteUrl: deployment.website,
      privacyUrl: urls.privacy,
      termsOfUseUrl: urls.terms,
    },
    name: { short: deployment.displayName, full: deployment.displayName },
    description: { short: product.summary, full: product.description },
    icons: { ...packagedIcons },
    accentColor: product.accentColor,
    validDomains: [new URL(deployment.origin).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [extension(deployment, urls)],
  };
}

function extension(deployment: Deployment, urls: ServedUrls): Extension {
  return {
    requirements: { capabilities: requirementSets.map((set) => ({ ...set })), scopes: ["workbook"] },
    runtimes: [runtime(urls)],
    ribbons: [ribbon(urls)],
    keyboardShortcuts: [
      {
        requirements: { capabilities: [{ name: "KeyboardShortcuts", minVersion: "1.1" }] },
        shortcuts: shortcuts.map(({ action, key }) => ({ key: { ...key }, actionId: action })),
        keyMappingFiles: { shortcutsUrl: urls.shortcuts },
      },
    ],
    getStartedMessages: [{ requirements: everywhere, ...firstRun, learnMoreUrl: urls.support }],
    alternates: [
      {
        // Where both are installed, people see this one only.
        hide: { customOfficeAddin: { officeAddinId: deployment.ids.addinOnly } },
        // With these Microsoft 365 makes an add-in-only manifest of this one for programs that cannot read it.
        alternateIcons: {
          icon: { size: 32, url: urls.icon("icon", 32) },
          highResolutionIcon: { size: 64, url: urls.icon("icon", 64) },
        },
      },
    ],
  };
}

function runtime(urls: ServedUrls): Runtime {
  return {
    id: "okrLedgerRuntime",
    type: "general",
    code: { page: urls.pane },
    lifetime: "long",
    actions: [
      { id: paneId, type: "openPage", view: paneId },
      // Keys run functions only, so the pane's button has one too.
      ...ribbonCommands.map(({ id }) => ({
        id,
        type: "executeFunction" as const,
        displayName: ribbonButtons[id].label,
      })),
    ],
    customFunctions: {
      namespace: { id: functionsNamespace, name: functionsNamespace },
      metadataUrl: urls.functionsMetadata,
    },
  };
}

function ribbon(urls: ServedUrls): Ribbon {
  return {
    requirements: { capabilities: [{ name: "AddinCommands", minVersion: "1.1" }], ...everywhere },
    contexts: ["default"],
    tabs: [
      {
        builtInTabId: builtInTab,
        groups: [
          {
            id: groupId,
            label: ribbonGroup,
            icons: icons("icon", urls),
            controls: ribbonCommands.map((command) => button(command, urls)),
          },
        ],
      },
    ],
  };
}

function button({ id, button: opens }: RibbonCommand, urls: ServedUrls) {
  const { label, tooltip } = ribbonButtons[id];
  return {
    id,
    type: "button" as const,
    label,
    icons: icons(id, urls),
    supertip: { title: label, description: tooltip },
    actionId: opens === "pane" ? paneId : id,
    enabled: true,
  };
}

function icons(name: string, urls: ServedUrls): Icon[] {
  return ribbonIconSizes.map((size) => ({ size, url: urls.icon(name, size) }));
}
