/** What is said about mail that goes out from Excel through Microsoft Graph. */

const drafts = "You can also save the reminders as drafts and send them yourself.";

export const excelMailSays = {
  signInFailed: (words: string) =>
    `Microsoft did not let OKR Ledger send mail for you${words === "" ? "" : ` ("${words}")`}. Nothing was sent. Try again; if it stays so, ask whoever looks after Microsoft 365 whether OKR Ledger may use Mail.Send. ${drafts}`,
  signedOut: `Microsoft no longer accepts your sign-in. Sign in to Excel again, then send the rest. ${drafts}`,
  notAllowed: `Your organisation does not let OKR Ledger send mail for you. Ask whoever looks after Microsoft 365 to allow Mail.Send for it. ${drafts}`,
  noMailbox: `Your account has no mailbox that mail could be sent from. ${drafts}`,
  tooMany: "Microsoft asks for a longer pause before more mail is sent. Send the rest later.",
  refused: (status: number, words: string) =>
    `Microsoft refused this mail (${status}${words === "" ? "" : `, "${words}"`}). It is due again next time.`,
  unclear: (words: string) =>
    `It is not known whether this mail went out (${words}). Look into your Sent Items before you send it again.`,
  offline: "This computer is not connected to the internet. Nothing was sent; send the rest when it is back.",
};
