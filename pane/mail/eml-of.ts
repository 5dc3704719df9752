/** A mail as an .eml file: mail programs open it as a draft, ready to be sent by the person who reads it. */
import type { Mail, Mailbox } from "../../core/reminders/mail";

/** RFC 2047: an encoded word is at most 75 characters; "=?UTF-8?B?" and "?=" take 12, and base64 writes 3 bytes as 4 characters. */
const BYTES_A_WORD = 45;
/** RFC 2045: lines of base64 are at most 76 characters. */
const BASE64_LINES = /.{1,76}/g;
/** RFC 5322: better no line beyond 78 characters. Header names and the folding space are part of it. */
const ASCII_LINE = 70;

const utf8 = new TextEncoder();

/** RFC 5322 in bytes that are all ASCII. Control characters in names and subjects become spaces, so that no header can be added. */
export function emlOf({ to, subject, text, html, replyTo }: Mail): string {
  // Fixed, so that the same mail is the same file; base64 never holds it.
  const boundary = "=_okr-ledger_=";
  const part = (type: string, content: string): string[] => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    ...lines(base64(content.replace(/\r?\n/g, "\r\n"))),
  ];
  return [
    // Outlook opens the file as a draft instead of as a mail that has come.
    "X-Unsent: 1",
    `To: ${mailbox(to)}`,
    ...(replyTo === null ? [] : [`Reply-To: <${oneLine(replyTo)}>`]),
    `Subject: ${words(oneLine(subject))}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    ...part("text/plain", text),
    ...part("text/html", html),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}

const mailbox = ({ name, address }: Mailbox): string =>
  name === "" ? `<${oneLine(address)}>` : `${words(oneLine(name), true)} <${oneLine(address)}>`;

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** As it is where that is safe and short; else as encoded words, folded over lines. In a name, most signs mean something. */
function words(text: string, isName = false): string {
  const plain = isName ? /^[A-Za-z0-9 ]*$/ : /^[ -~]*$/;
  if (plain.test(text) && !text.includes("=?") && text.length <= ASCII_LINE) return text;
  const encoded: string[] = [];
  let run = "";
  for (const character of text) {
    if (utf8.encode(run + character).length > BYTES_A_WORD) {
      encoded.push(run);
      run = "";
    }
    run += character;
  }
  return [...encoded, run].map((word) => `=?UTF-8?B?${base64(word)}?=`).join("\r\n ");
}

function base64(text: string): string {
  return btoa(Array.from(utf8.encode(text), (byte) => String.fromCharCode(byte)).join(""));
}

const lines = (text: string): string[] => text.match(BASE64_LINES) ?? [];
