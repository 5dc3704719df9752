/** What Office offers beside the workbook, which the client makes by name: the add-in's own state. */
import { NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";

/** Throws for a service that the rig does not have. */
export function officeService(name: string): HostObject {
  const service = services[name];
  if (!service) throw new NotModelled(`new ${name}()`);
  return service();
}

/** The client says that it takes the ribbon's commands. */
class AddinInternalService extends HostObject {
  readonly type = "AddinInternalService";
  notifyActionHandlerReady(): void {
    // Nothing waits for it here.
  }
}

/** Whether the add-in's pane is seen: `Office.addin.showAsTaskpane()` sets it. */
class AppRuntimeService extends HostObject {
  readonly type = "AppRuntimeService";
  getAppRuntimeState() {
    return "Visible";
  }
  setAppRuntimeState(state: string): void {
    if (state !== "Visible") throw new NotModelled(`AppRuntimeService.setAppRuntimeState(${state})`);
  }
}

const services: Readonly<Record<string, () => HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
  "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(),
};
