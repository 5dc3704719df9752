/** How mails are to be sent is not set up right: said to people as it is, before anything is sent. */
export class MailSetupError extends Error {
  override name = "MailSetupError";
}
