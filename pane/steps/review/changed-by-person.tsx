/** Says that a person has changed how something is read, and takes that back. */
import { Caption1, Link } from "@fluentui/react-components";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { useRowTabIndex } from "../../shared/row-focus";

/** `what`: for people who hear only the link. */
export function ChangedByPerson({ what, onTakeBack }: { what: string; onTakeBack: () => void }) {
  const tabIndex = useRowTabIndex();
  return (
    <Caption1>
      {`${say.setByPerson} · `}
      <Link as="button" inline tabIndex={tabIndex} aria-label={say.takeBackAbout(what)} onClick={onTakeBack}>
        {say.takeBack}
      </Link>
    </Caption1>
  );
}
