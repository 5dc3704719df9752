/** Goes to a cell of the workbook. */
import { Link, makeStyles } from "@fluentui/react-components";
import { paneMessages as say } from "../../core/messages/en/pane";
import type { CellRef } from "../../core/workbook/cells";
import { usePane } from "../session/pane-session";
import { useRowTabIndex } from "./row-focus";

/** As large as the words that it stands in. */
const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

/** `about`: what stands there, for people who hear only the link. */
export function CellLink({ at, about }: { at: CellRef; about?: string }) {
  const { reveal } = usePane();
  const place = say.cell(at.sheet, at.cell);
  return (
    <Link
      as="button"
      className={useStyles().link}
      tabIndex={useRowTabIndex()}
      aria-label={say.goToCell(place, about ?? null)}
      onClick={() => reveal(at)}
    >
      {place}
    </Link>
  );
}
