/** The screens of docs/google-sheets.md, in our words: Google changes its own from time to time. */
import { product } from "../../manifests/values";
import type { Screen } from "./screen";

export const screens: readonly Screen[] = [
  {
    name: "1-permission-needed",
    bar: "Google Sheets",
    rows: [
      { kind: "heading", text: "A script needs your permission" },
      {
        kind: "text",
        text: "The script in this spreadsheet wants to work for you.",
        note: "This comes once, when you choose an entry of the menu for the first time. Nothing has been done yet.",
      },
      { kind: "button", text: "OK", choose: true, note: "Or “Review permissions”. A new window opens." },
      { kind: "button", text: "Cancel", note: "Ends here. Nothing is changed." },
    ],
  },
  {
    name: "2-account",
    bar: "Sign in with Google",
    rows: [
      { kind: "heading", text: "Choose an account" },
      {
        kind: "field",
        text: "clerk@town.example",
        choose: true,
        note: "The account that you opened the spreadsheet with. Reminders will come from this address.",
      },
      { kind: "field", text: "my.own@mail.example", note: "Not another one, even if it is offered first." },
    ],
  },
  {
    name: "3-not-verified",
    bar: "Google",
    rows: [
      {
        kind: "heading",
        text: "Google has not verified this app",
        note: "Google has not looked at your copy of the script. It never does where people keep a script in their own spreadsheet.",
      },
      {
        kind: "text",
        text: "Go on only if you know the developer and trust them.",
        note: "Take the spreadsheet only from someone you know. If you were not expecting this, close the window and ask.",
      },
      { kind: "link", text: "Advanced", choose: true, note: "At the bottom. More lines appear." },
      {
        kind: "link",
        text: `Go to ${product.name} (unsafe)`,
        choose: true,
        note: "“Unsafe” means: not looked at by Google.",
      },
      { kind: "button", text: "Back to safety", note: "Ends here. Nothing is changed." },
    ],
  },
  {
    name: "4-permissions",
    bar: "Google",
    rows: [
      { kind: "heading", text: `What ${product.name} may do` },
      {
        kind: "tick",
        text: "Select all",
        choose: true,
        note: "Tick every line. If one is missing, the part that needs it asks again.",
      },
      {
        kind: "tick",
        text: "See and change this spreadsheet",
        note: "To read the plan and to write the OKR sheets. No other spreadsheet and no other file.",
      },
      {
        kind: "tick",
        text: "Show pages inside Google Sheets",
        note: "The sidebar. It holds everything in itself and fetches nothing from anywhere.",
      },
      {
        kind: "tick",
        text: "Send e-mail as you",
        note: "Reminders, and only when you choose Send or have set up the weekly run. It cannot read your mail.",
      },
      {
        kind: "tick",
        text: "Run when you are not there",
        note: "The weekly run of the reminders, once you have set it up.",
      },
      {
        kind: "button",
        text: "Continue",
        choose: true,
        note: "Then choose the entry of the menu once more.",
      },
    ],
  },
  {
    name: "5-several-accounts",
    bar: "Google Sheets",
    rows: [
      {
        kind: "heading",
        text: "Google did not let OKR Ledger through",
        note: "The sidebar says so, or Google shows the words PERMISSION_DENIED.",
      },
      {
        kind: "text",
        text: "Signed in: clerk@town.example and my.own@mail.example",
        note: "With several accounts in one browser, Google may ask the sidebar's questions in the name of the wrong one.",
      },
      {
        kind: "button",
        text: "New private window",
        choose: true,
        note: "In the browser's menu: New Incognito window, New InPrivate window or New private window.",
      },
      {
        kind: "field",
        text: "Sign in as clerk@town.example only",
        choose: true,
        note: "Then open the spreadsheet there. Lasting help: a browser profile of its own for work.",
      },
    ],
  },
  {
    name: "6-editor",
    bar: "Apps Script",
    rows: [
      { kind: "heading", text: "Files", note: "On the left of the editor." },
      {
        kind: "field",
        text: "Code.gs",
        note: "Is there already. Delete what is in it, then paste the whole of Code.js.",
      },
      {
        kind: "field",
        text: "Sidebar.html",
        note: "Plus sign, HTML; name it Sidebar with a capital S. Delete what is in it, then paste the whole of Sidebar.html.",
      },
      {
        kind: "field",
        text: "appsscript.json",
        note: "Shows itself when Project Settings (the wheel) say so. Replace what is in it by appsscript.json.",
      },
      {
        kind: "button",
        text: "Save project",
        choose: true,
        note: "The disk above the text. Then reload the spreadsheet.",
      },
    ],
  },
  {
    name: "7-web-app",
    bar: "Apps Script: New deployment",
    rows: [
      { kind: "field", text: "Select type: Web app", choose: true, note: "The wheel beside “Select type”." },
      {
        kind: "field",
        text: "Execute as: Me",
        note: "The page reads the spreadsheet in your name. Readers need no account.",
      },
      {
        kind: "field",
        text: "Who has access: Anyone",
        note: "Anyone who has the address. If the choice is missing, your organisation does not allow it.",
      },
      {
        kind: "button",
        text: "Deploy",
        choose: true,
        note: "Then choose OKR Ledger, Publish page in the spreadsheet: it shows the address.",
      },
    ],
  },
];
