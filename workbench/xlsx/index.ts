/** The file host: .xlsx and .xlsm workbooks in, the same workbooks with our sheets out. */
export { applyPatch } from "./apply-patch";
export { captureWorkbook, type CaptureEnvironment, type CaptureProgress } from "./capture-workbook";
export { newWorkbook } from "./new-workbook";
export { readWorkbookFile, writeWorkbookFile } from "./workbook-file";
export { WorkbookFileError, type WorkbookFileErrorCode } from "./workbook-file-error";
export { openedBy, type OpenedBy } from "./opened-by";
