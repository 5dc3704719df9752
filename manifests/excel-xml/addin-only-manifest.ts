/** The add-in-only manifest (XML): the one that every Excel reads, also those that are bought once. */
import type { Deployment } from "../deployment";
import { servedUrls, type ServedUrls } from "../served-urls";
import { firstRun, functionsNamespace, product, requirementSets, version } from "../values";
import { createResources, type Resources } from "./resources";
import { ribbonXml } from "./ribbon";
import { element, writeXml, type XmlElement } from "./xml-element";

export function addinOnlyManifest(deployment: Deployment): string {
  const urls = servedUrls(deployment);
  const preset = (name: string, value: string) => element(name, { DefaultValue: value });
  return writeXml(
    element(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xsi:type": "TaskPaneApp",
      },
      [
        element("Id", {}, deployment.ids.addinOnly),
        element("Version", {}, `${version}.0`),
        element("ProviderName", {}, product.provider),
        element("DefaultLocale", {}, product.locale),
        preset("DisplayName", deployment.displayName),
        preset("Description", product.description),
        preset("IconUrl", urls.icon("icon", 32)),
        preset("HighResolutionIconUrl", urls.icon("icon", 64)),
        preset("SupportUrl", urls.support),
        element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
        requirements(),
        element("DefaultSettings", {}, [preset("SourceLocation", urls.pane)]),
        element("Permissions", {}, "ReadWriteDocument"),
        versionOverrides(urls),
        element("ExtendedOverrides", { Url: urls.shortcuts }),
      ],
    ),
  );
}

function requirements(): XmlElement {
  const sets = requirementSets.map(({ name, minVersion }) =>
    element("Set", { Name: name, MinVersion: minVersion }),
  );
  return element("Requirements", {}, [element("Sets", { DefaultMinVersion: "1.1" }, sets)]);
}

function versionOverrides(urls: ServedUrls): XmlElement {
  const resources = createResources();
  const host = element("Host", { "xsi:type": "Workbook" }, [
    element("Runtimes", {}, [
      element("Runtime", { resid: resources.url("Pane.Url", urls.pane), lifetime: "long" }),
    ]),
    element("AllFormFactors", {}, [customFunctions(urls, resources)]),
    element("DesktopFormFactor", {}, [
      getStarted(urls, resources),
      element("FunctionFile", { resid: resources.url("Pane.Url", urls.pane) }),
      ribbonXml(urls, resources),
    ]),
  ]);
  return element(
    "VersionOverrides",
    {
      xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
      "xsi:type": "VersionOverridesV1_0",
    },
    [element("Hosts", {}, [host]), resources.element()],
  );
}

/** In a shared runtime Script names the page too, which brings its scripts itself (Microsoft's answer in office-js-docs-pr 3312). */
function customFunctions(urls: ServedUrls, resources: Resources): XmlElement {
  const source = (id: string, url: string) => [element("SourceLocation", { resid: resources.url(id, url) })];
  return element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    element("Script", {}, source("Pane.Url", urls.pane)),
    element("Page", {}, source("Pane.Url", urls.pane)),
    element("Metadata", {}, source("Functions.Metadata.Url", urls.functionsMetadata)),
    element("Namespace", { resid: resources.short("Functions.Namespace", functionsNamespace) }),
  ]);
}

function getStarted(urls: ServedUrls, resources: Resources): XmlElement {
  return element("GetStarted", {}, [
    element("Title", { resid: resources.short("GetStarted.Title", firstRun.title) }),
    element("Description", { resid: resources.long("GetStarted.Text", firstRun.description) }),
    element("LearnMoreUrl", { resid: resources.url("GetStarted.Url", urls.support) }),
  ]);
}
