/** The ribbon's group on the Home tab: six buttons that open the pane or run a function of the shared runtime. */
import { ribbonButtons, ribbonGroup } from "../../core/messages/en/ribbon";
import { type RibbonCommand, ribbonCommands } from "../../excel-addin/ribbon/ribbon-commands";
import { ribbonIconSizes, type ServedUrls } from "../served-urls";
import { builtInTab, groupId, paneId } from "../values";
import type { Resources } from "./resources";
import { element, type XmlElement } from "./xml-element";

export function ribbonXml(urls: ServedUrls, resources: Resources): XmlElement {
  const group = element("Group", { id: groupId }, [
    element("Label", { resid: resources.short("Group.Label", ribbonGroup) }),
    iconXml("icon", urls, resources),
    ...ribbonCommands.map((command) => buttonXml(command, urls, resources)),
  ]);
  return element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
    element("OfficeTab", { id: builtInTab }, [group]),
  ]);
}

function buttonXml({ id, button }: RibbonCommand, urls: ServedUrls, resources: Resources): XmlElement {
  const { label, tooltip } = ribbonButtons[id];
  const labelId = resources.short(`${id}.Label`, label);
  const action =
    button === "pane"
      ? element("Action", { "xsi:type": "ShowTaskpane" }, [
          element("TaskpaneId", {}, paneId),
          element("SourceLocation", { resid: resources.url("Pane.Url", urls.pane) }),
        ])
      : element("Action", { "xsi:type": "ExecuteFunction" }, [element("FunctionName", {}, id)]);
  return element("Control", { "xsi:type": "Button", id }, [
    element("Label", { resid: labelId }),
    element("Supertip", {}, [
      element("Title", { resid: labelId }),
      element("Description", { resid: resources.long(`${id}.Tooltip`, tooltip) }),
    ]),
    iconXml(id, urls, resources),
    action,
  ]);
}

function iconXml(name: string, urls: ServedUrls, resources: Resources): XmlElement {
  return element(
    "Icon",
    {},
    ribbonIconSizes.map((size) =>
      element("bt:Image", {
        size: String(size),
        resid: resources.image(`${name}.${size}`, urls.icon(name, size)),
      }),
    ),
  );
}
