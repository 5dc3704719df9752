/** Goes to a sheet of the workbook. */
import { Link } from "@fluentui/react-components";
import { paneStart } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";

export function SheetLink({ sheet, inline = false }: { sheet: string; inline?: boolean }) {
  const { reveal } = usePane();
  return (
    <Link
      as="button"
      inline={inline}
      aria-label={paneStart.sheetLink(sheet)}
      onClick={() => reveal({ sheet, cell: "A1" })}
    >
      {sheet}
    </Link>
  );
}
