/** Where the program itself keeps the page on the web, or how to put it there. */
import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { publishMessages } from "../../../core/messages/en/pane-publish";
import { SectionHeading } from "../../shared/section-heading";
import type { PublishMemory } from "./publish-memory";

const useStyles = makeStyles({
  address: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
});

export function LivePage({ live }: { live: NonNullable<PublishMemory["live"]> }) {
  const say = publishMessages.live;
  return (
    <>
      <SectionHeading>{say.heading}</SectionHeading>
      {live === "unknown" ? <Body1 block>{say.unknown}</Body1> : <Standing address={live.address} />}
    </>
  );
}

function Standing({ address }: { address: string | null }) {
  const styles = useStyles();
  const say = publishMessages.live;
  if (address === null)
    return (
      <>
        <Body1 block>{say.notPublished}</Body1>
        <ol className={styles.steps}>
          {say.steps.map((step) => (
            <li key={step}>
              <Body1>{step}</Body1>
            </li>
          ))}
        </ol>
      </>
    );
  return (
    <>
      <Body1 block>{say.published}</Body1>
      <Link className={styles.address} href={address} target="_blank" rel="noreferrer">
        {address}
      </Link>
      <Caption1 block className={styles.quiet}>
        {say.follows}
      </Caption1>
    </>
  );
}
