/** What is said about mail servers: how one is set up, and what it did with a mail. */

export const mailSetup = {
  badUrl: (url: string) =>
    `"${url}" is not the address of a mail server. Write it as smtps://user@mail.example.gov:465, or smtp://user@mail.example.gov:587 where the server wants STARTTLS.`,
  passwordInUrl:
    "A password does not belong into the address: others would see it in the list of programs and in logs. Take it out, and put it into the environment as OKR_SMTP_PASSWORD. Change it if it may have been seen.",
  plainElsewhere: (host: string) =>
    `Mails go through TLS only. --plain-on-loopback is for smtp:// to a mail server on this machine (localhost, 127.0.0.1, ::1), and ${host} is not asked for so.`,
  noPassword: (user: string) =>
    `There is no password for ${user}. Put it into the environment as OKR_SMTP_PASSWORD, or leave the user out of the address if the server asks for none.`,
  caNotRead: (path: string, reason: string) => `The certificates in ${path} could not be read: ${reason}.`,
  caIsNone: (path: string) =>
    `${path} holds no certificate. It has to be a PEM file, with lines that begin "-----BEGIN CERTIFICATE-----".`,
  noSender:
    "Nobody is named as the sender. Give an address of your town with --from; the mail server has to allow it.",
  badSender: (address: string) => `"${address}" is not an e-mail address. Give one with --from.`,
};

/** Each is written into the ledger after "Failed" or "Uncertain". */
export const smtpOutcomes = {
  notReached: (host: string, port: number, said: string) =>
    `the mail server ${host}, port ${port}, could not be reached (${said})`,
  notSecure: (host: string, port: number, said: string) =>
    `no secure connection to the mail server ${host}, port ${port}, could be made (${said})`,
  loginRefused: (host: string, said: string) => `the mail server ${host} refused the login (${said})`,
  noAnswer: (said: string) =>
    `the connection broke after the mail was handed over, before the mail server answered (${said})`,
  brokeOff: (said: string) => `the connection broke before the mail was handed over (${said})`,
  closing: (said: string) => `the mail server takes no more mail for now (${said})`,
  senderRefused: (said: string) => `the mail server refused the sender (${said})`,
  notNow: (said: string) => `the mail server does not take it for now (${said})`,
  refused: (said: string) => `the mail server refused it (${said})`,
  interrupted: "the sending was stopped",
};
