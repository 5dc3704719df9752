/** The rig's document as the host captures it, from outside the script under test. */
import { emptySheet } from "../../../core/workbook/snapshot";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { AppsScriptRig } from "../../rig/apps-script/apps-script-rig";
import { appsScriptManifest } from "../../../manifests/appsscript";
import { createAppsScriptRig } from "../../rig/apps-script/apps-script-rig";
import { builtScript } from "../built-script";

/** Another script in the same document, which changes nothing of it. */
export function snapshotOfRig({ workbook, now }: AppsScriptRig): WorkbookSnapshot {
  const reader = createAppsScriptRig(
    {
      ...{ name: workbook.name, locale: workbook.locale, timeZone: workbook.timeZone },
      ...{ dateSystem: 1900, sheets: [{ ...emptySheet("Any") }], definedNames: [] },
    },
    {
      code: builtScript("host-script.ts", ["capture"]),
      manifest: JSON.stringify(appsScriptManifest()),
      now: new Date(now).toISOString(),
    },
  );
  Object.assign(reader, { workbook });
  const { value } = reader.call("capture") as { value: WorkbookSnapshot };
  return value;
}
