/** Excel.PageLayout. */
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { parseArea } from "../workbook/area";
import type { PageState, SheetState } from "../workbook/workbook-state";

export class PageLayout extends HostObject {
  readonly type = "PageLayout";
  constructor(override readonly guardedBy: SheetState) {
    super();
  }
  set orientation(value: string) {
    if (value !== "Portrait" && value !== "Landscape") throw hostErrors.argument();
    this.guardedBy.page.orientation = value;
  }
  set paperSize(value: string) {
    if (value !== "Letter" && value !== "Tabloid") throw new NotModelled(`PageLayout.paperSize = ${value}`);
    this.guardedBy.page.paper = value;
  }
  set zoom(zoom: PageState["zoom"]) {
    this.guardedBy.page.zoom = zoom;
  }
  get headersFooters() {
    return new HeaderFooterGroup(this.guardedBy);
  }
  setPrintArea(address: unknown): void {
    if (typeof address !== "string") throw new NotModelled("PageLayout.setPrintArea(Range)");
    this.guardedBy.page.printArea = parseArea(address);
  }
  setPrintTitleRows(rows: unknown): void {
    if (typeof rows !== "string" || !/^\$\d+:\$\d+$/.test(rows)) throw hostErrors.argument();
    this.guardedBy.page.titleRows = rows;
  }
}

class HeaderFooterGroup extends HostObject {
  readonly type = "HeaderFooterGroup";
  constructor(override readonly guardedBy: SheetState) {
    super();
  }
  get defaultForAllPages() {
    return new HeaderFooter(this.guardedBy);
  }
}

class HeaderFooter extends HostObject {
  readonly type = "HeaderFooter";
  constructor(override readonly guardedBy: SheetState) {
    super();
  }
  set leftHeader(text: string) {
    this.write("leftHeader", text);
  }
  set centerHeader(text: string) {
    this.write("centerHeader", text);
  }
  set rightHeader(text: string) {
    this.write("rightHeader", text);
  }
  set leftFooter(text: string) {
    this.write("leftFooter", text);
  }
  set centerFooter(text: string) {
    this.write("centerFooter", text);
  }
  set rightFooter(text: string) {
    this.write("rightFooter", text);
  }
  private write(place: string, text: string): void {
    const { page } = this.guardedBy;
    page.headersFooters = { ...page.headersFooters, [place]: text };
  }
}
