/** Goes to a sheet of the workbook. */
import { Link, makeStyles } from "@fluentui/react-components";
import { paneStart } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";

// As large as the words that it stands in.
const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

export function SheetLink({ sheet }: { sheet: string }) {
  const { reveal } = usePane();
  return (
    <Link
      as="button"
      inline
      className={useStyles().link}
      aria-label={paneStart.sheetLink(sheet)}
      onClick={() => reveal({ sheet, cell: "A1" })}
    >
      {sheet}
    </Link>
  );
}
