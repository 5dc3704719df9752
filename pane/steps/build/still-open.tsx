/** What the plan does not say of its key results. */
import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { LookedItem } from "../../../core/commands/pane/look";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { SectionHeading } from "../../shared/section-heading";
import { countPending } from "./count-items";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** `items`: null while they are not known. */
export function StillOpen({ items }: { items: readonly LookedItem[] | null }) {
  const { goTo } = usePane();
  const styles = useStyles();
  if (!items) return null;
  const pending = countPending(items);
  const say = paneBuild.pending;
  return (
    <>
      <SectionHeading
        aside={
          pending.length > 0 && (
            <Link as="button" onClick={() => goTo("review")}>
              {say.open}
            </Link>
          )
        }
      >
        {say.heading}
      </SectionHeading>
      {pending.length === 0 && <Body1>{say.none}</Body1>}
      <ul className={styles.list}>
        {pending.map(({ field, count }) => (
          <li key={field}>
            <Body1>{say.field[field](count)}</Body1>
          </li>
        ))}
      </ul>
    </>
  );
}
