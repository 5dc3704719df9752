/** What a mail says, before it is text or HTML: both are written from this, so that they say the same. */

export interface MailItem {
  /** "O1.KR2" */
  id: string;
  title: string;
  /** Its row in the book; null where no address is known. */
  href: string | null;
  /** One fact a line. */
  lines: string[];
}

export type MailBlock =
  | { type: "paragraph"; text: string }
  | { type: "heading"; text: string }
  | { type: "items"; items: MailItem[] }
  /** A link on its own line. */
  | { type: "link"; text: string; href: string }
  /** Small print at the end. */
  | { type: "footer"; text: string };
