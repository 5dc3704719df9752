/** What people asked us to put on sheets of theirs: notes and links. Values are never touched. */
import { fileMessages } from "../../../core/messages/en/file";
import { sheetsHostMessages } from "../../../core/messages/en/sheets-host";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import { SheetsHostError } from "../sheets-host-error";
import type { Places } from "./places";

/** Reads now, throws where a mark has no place, and returns what writes them. */
export function planMarks({ marks }: WorkbookPatch, places: Places): ((places: Places) => void)[] {
  return marks.map((mark) => {
    const { at } = mark;
    const cell = places.sheet(at.sheet)?.getRange(at.cell);
    if (!cell) throw new SheetsHostError("unknown-sheet", fileMessages.unknownSheet(at.sheet));
    if (mark.type === "note") return () => cell.setNote(mark.text);
    const text = cell.getRichTextValue();
    if (!text || text.getText() === "")
      throw new SheetsHostError("link-needs-text", sheetsHostMessages.linkNeedsText(at.sheet, at.cell));
    return (now) => cell.setRichTextValue(text.copy().setLinkUrl(now.url(mark.to)).build());
  });
}
