/** The page itself, as residents would see it on a telephone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { publishMessages } from "../../../core/messages/en/pane-publish";
import type { PageDocument } from "../../../core/publish/page/document";
import { SectionHeading } from "../../shared/section-heading";
import { previewHtml } from "./preview-html";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    width: "100%",
    height: "70vh",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

export function PagePreview({ page: { html, title } }: { page: PageDocument }) {
  const say = publishMessages.page;
  return (
    <>
      <SectionHeading>{say.heading}</SectionHeading>
      {/* Without any leave: nothing in it can run, open or send. */}
      <iframe className={useStyles().page} sandbox="" srcDoc={previewHtml(html)} title={say.frame(title)} />
    </>
  );
}
