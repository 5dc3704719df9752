/** How writing is watched, stopped and gone on with: Google ends every run after six minutes. */
import type { HostProgress } from "../../core/workbook/workbook-host";

export interface Writing {
  onProgress?: HostProgress;
  /**
   * Given, even if empty, where an earlier run began to write this patch and did not end: the sheets that it has written whole are left
   * as they are, and those that it has inserted are ours.
   */
  written?: readonly string[];
  /** All is looked at and decided; what throws before this has changed nothing. */
  onBegin?: () => void;
  /** A sheet stands whole. */
  onSheetWritten?: (name: string) => void;
  /** Asked before each sheet: true stops the writing, and apply answers "unfinished". */
  isTimeUp?: () => boolean;
}
