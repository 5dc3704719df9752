/** Excel.WorkbookProtection and Excel.WorksheetProtection, to be read. */
import { HostObject } from "../protocol/host-object";

export class Protection extends HostObject {
  constructor(
    readonly type: string,
    private readonly isProtected: () => boolean,
  ) {
    super();
  }
  get protected() {
    return this.isProtected();
  }
}
