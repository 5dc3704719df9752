/** What the step Publish says. */
import { counted } from "../../rules/wording/counted";
import { dayInWords } from "./days";

export const publishMessages = {
  reading: "Making the public page",
  again: "Look again",
  mayHaveChanged: "The spreadsheet may have changed since. The page below is as it was.",
  unread: { title: "The page could not be made", read: "Try again" },
  noBook: {
    title: "Nothing to publish yet",
    text: "The public page shows objectives and key results of the OKR book, and there is no book yet. Build it first.",
    build: "Build the book",
  },
  noObjectives: {
    title: "No objectives yet",
    text: "The book has no objectives that could be shown. Write some on its sheet for objectives, then look again.",
  },
  nothingPublic: {
    title: "No objective is public yet",
    text: "Residents see only objectives with Yes in the column Public. Choose them there, then look again.",
    go: "Go to the column Public",
  },
  allWithheld: {
    title: "Nothing can go out yet",
    text: "Everything that says Yes in the column Public is held back. Below is why.",
  },

  shown: (objectives: number, keyResults: number) =>
    `${counted(objectives, "objective")} with ${counted(keyResults, "key result")} ${objectives + keyResults === 1 ? "goes" : "go"} out`,
  asOf: (day: string) => `Figures as of ${dayInWords(day)}.`,
  notPublic: (count: number, all: number) =>
    `${count} of ${counted(all, "objective")} ${count === 1 ? "does" : "do"} not say Yes in the column Public.`,
  publicColumn: "the column Public",
  checkFirst: "Check before publishing",
  mark: (withheld: number) => `${counted(withheld, "objective")} held back`,
  said: (objectives: number, withheld: number) =>
    `${counted(objectives, "objective")} on the page, ${withheld} held back.`,

  withheld: {
    heading: (count: number) => `${counted(count, "objective")} ${count === 1 ? "stays" : "stay"} off the page`,
    goTo: (place: string) => `Go to ${place}`,
  },
  waived: {
    heading: (count: number) => `${counted(count, "finding")} waived: shown all the same`,
    because: (reason: string) => `Because: ${reason}`,
  },

  page: {
    heading: "What residents see",
    frame: (title: string) => `The public page: ${title}`,
  },
  save: {
    save: "Save the page",
    copy: "Copy as HTML",
    about:
      "One file that needs nothing else, for your town's website. It shows today's figures: save it anew when they have changed.",
    aboutSheets: "The page as one file, for a website of your own. It does not follow the book.",
    saved: (file: string) =>
      `${file} is among your downloads. If it is not, use "Copy as HTML" and put the text into a file whose name ends in .html.`,
    copied: "The page is copied. Put it into your website's editor, or into a file whose name ends in .html.",
    notCopied: "The page could not be copied here. Save it as a file instead.",
  },
  live: {
    heading: "On the web",
    published: "Anybody who has this address can read the page, without an account:",
    follows:
      "It follows the book: what you change there is on the page within five minutes, and at once after you have looked here again.",
    notPublished: "The page has no address yet. Google lets only a person publish it, once:",
    steps: [
      "Choose Extensions, Apps Script. A new tab opens.",
      "There, choose Deploy, New deployment. Click the wheel beside “Select type” and choose Web app.",
      "Execute as: Me. Who has access: Anyone.",
      "Choose Deploy, and give your permission if Google asks for it.",
      "Come back here and choose “Look again”: it shows the address.",
    ],
    unknown: "Where the page stands on the web could not be asked. Look again.",
  },
}; // prettier-ignore
