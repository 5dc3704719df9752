/** Takes the page out of the program: as a file, or copied where a program lets no files out. */
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { publishMessages } from "../../../core/messages/en/pane-publish";
import type { PageDocument } from "../../../core/publish/page/document";
import { usePane } from "../../session/pane-session";
import { copyText } from "../../shared/copy-text";
import { saveFile } from "../../shared/save-file";
import { pageFileName } from "./page-file-name";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  about: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
});

export function SavePage({ page: { html, title } }: { page: PageDocument }) {
  const { host, announce } = usePane();
  const styles = useStyles();
  const say = publishMessages.save;
  const save = () => {
    const file = pageFileName(title);
    saveFile(file, "text/html", html);
    announce({ intent: "success", text: say.saved(file) });
  };
  const copy = async () => {
    const isCopied = await copyText(html);
    announce(isCopied ? { intent: "success", text: say.copied } : { intent: "error", text: say.notCopied });
  };
  return (
    <>
      <div className={styles.ways}>
        <Button
          appearance={host.pageAddress ? "secondary" : "primary"}
          icon={<ArrowDownload20Regular />}
          onClick={save}
        >
          {say.save}
        </Button>
        <Button onClick={() => void copy()}>{say.copy}</Button>
      </div>
      <Caption1 block className={styles.about}>
        {host.pageAddress ? say.aboutSheets : say.about}
      </Caption1>
    </>
  );
}
