/** A mail as a draft in the person's own mail program, where OKR Ledger cannot send it. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import type { Mail } from "../../../core/reminders/mail";
import { emlOf } from "../../mail/eml-of";
import { mailtoOf } from "../../mail/mailto-of";
import { saveFile } from "../../shared/save-file";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
});

export function Drafts({ mail }: { mail: Mail }) {
  const styles = useStyles();
  const link = mailtoOf(mail);
  return (
    <div className={styles.ways}>
      <Button size="small" onClick={() => saveFile(`${fileName(mail)}.eml`, "message/rfc822", emlOf(mail))}>
        {say.draft.file}
      </Button>
      {link !== null && (
        <Link href={link} target="_blank" rel="noreferrer">
          {say.draft.link}
        </Link>
      )}
    </div>
  );
}

/** Letters that no file system refuses. */
const fileName = ({ to, subject }: Mail): string =>
  `${to.name === "" ? to.address : to.name} - ${subject}`
    .replace(/[^\p{L}\p{N} .@-]+/gu, " ")
    .trim()
    .slice(0, 80);
