/** The step "Publish": the public page as residents would see it, what stays off it and why, and how it gets to them. */
import { Button, Spinner } from "@fluentui/react-components";
import { GlobeProhibited24Regular, GlobeWarning24Regular, Globe24Regular } from "@fluentui/react-icons";
import { publishMessages as say } from "../../../core/messages/en/pane-publish";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";
import { useKeptState } from "../../shared/kept-state";
import { useScrollArea } from "../../shared/scroll-area";
import { stepHeading } from "../../shared/step-heading";
import { LivePage } from "./live-page";
import { PagePreview } from "./page-preview";
import { pageStanding } from "./page-standing";
import { publishMemory } from "./publish-memory";
import { PublishHeader } from "./publish-header";
import { SavePage } from "./save-page";
import { usePublication } from "./use-publication";
import { WaivedList } from "./waived-list";
import { WhatGoesOut } from "./what-goes-out";
import { WithheldList } from "./withheld-list";

export function PublishStep() {
  const { look, goTo, reveal } = usePane();
  const [memory] = useKeptState(publishMemory);
  const read = usePublication();
  const { report, isEdited, live } = memory;
  const standing = pageStanding(look, memory);
  const area = useScrollArea();
  const onAgain = () => void read();
  if (standing === "no-book")
    return (
      <EmptyState icon={<Globe24Regular />} title={say.noBook.title} text={say.noBook.text}>
        <Button appearance="primary" onClick={() => goTo("build")}>
          {say.noBook.build}
        </Button>
      </EmptyState>
    );
  if (standing === "unread")
    return (
      <EmptyState icon={<GlobeWarning24Regular />} title={say.unread.title}>
        <Button
          onClick={() => {
            // The button goes while the page is made.
            stepHeading(area)?.focus();
            onAgain();
          }}
        >
          {say.unread.read}
        </Button>
      </EmptyState>
    );
  if (!report) return <Spinner label={say.reading} />;
  const { asOf, publicAt, withheld, waived, page } = report;
  return (
    <>
      <PublishHeader asOf={asOf} isOld={isEdited} onAgain={onAgain} />
      {standing === "no-objectives" && (
        <EmptyState icon={<Globe24Regular />} title={say.noObjectives.title} text={say.noObjectives.text} />
      )}
      {standing === "nothing-public" && (
        <EmptyState icon={<Globe24Regular />} title={say.nothingPublic.title} text={say.nothingPublic.text}>
          {publicAt && (
            <Button appearance="primary" onClick={() => reveal(publicAt)}>
              {say.nothingPublic.go}
            </Button>
          )}
        </EmptyState>
      )}
      {standing === "all-withheld" && (
        <EmptyState icon={<GlobeProhibited24Regular />} title={say.allWithheld.title} text={say.allWithheld.text} />
      )}
      {standing === "shown" && <WhatGoesOut report={report} />}
      {live !== null && <LivePage live={live} />}
      {standing === "shown" && <SavePage page={page} />}
      <WithheldList withheld={withheld} />
      <WaivedList waived={waived} />
      {standing === "shown" && <PagePreview page={page} />}
    </>
  );
} // prettier-ignore
