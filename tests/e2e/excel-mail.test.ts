/** Reminders from Excel: with Microsoft's own client and sign-in code, over stand-ins of Excel, of its sign-in and of Graph. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { remindMessages as say } from "../../core/messages/en/pane-remind";
import { excelMailSays } from "../../core/messages/en/excel-mail";
import { readBook } from "../../core/book/read-book";
import { hostOf } from "../contract/excel-host";
import { clientOf } from "../rig/excel/excel-rig";
import { town, writeOwnersBook } from "../workbench/remind/owners-book";
import { addInWithMail, clientId } from "./add-in-with-mail";
import { chromiumForTests } from "./chromium-for-tests";
import { excelSignsIn, graphTakesMail, token } from "./microsoft-stand-in";
import type { Graph, SignIn } from "./microsoft-stand-in";
import { PATIENCE, TODAY } from "./open-add-in";
import type { OpenAddIn } from "./open-add-in";
import { openForTest } from "./open-for-test";

const browser = chromiumForTests();
const withMail = addInWithMail();
const room = mkdtempSync(join(tmpdir(), "okr-ledger-book-"));
/** Names and titles are people's own words: none of them may become anything but words. */
const owners = town.map((owner, row) =>
  row === 2
    ? {
        ...owner,
        name: `Ana "<img src=x onerror=alert(1)>" Roe`,
        title: "=1+1 <b>bold</b>\r\nBcc: all@town.example",
      }
    : owner,
);
let book: Uint8Array;
beforeAll(() => {
  const path = join(room, "book.xlsx");
  writeOwnersBook(path, owners);
  book = readFileSync(path);
});
afterAll(() => rmSync(room, { recursive: true }));

/** `fetched`: what only sending needs. */
type Sender = OpenAddIn & { graph: Graph; signIn: SignIn; fetched: string[] };

/** The ribbon's button has been pressed, and the mails are in sight. */
async function remind(as: "web" | "desktop", folder?: string): Promise<Sender> {
  const addIn = await openForTest(browser(), book, { as, ...(folder !== undefined && { folder }) });
  const fetched: string[] = [];
  addIn.page.on("request", (request) => {
    if (/microsoft|msal/.test(request.url())) fetched.push(request.url());
  });
  const graph = await graphTakesMail(addIn.page);
  const signIn = await excelSignsIn(addIn.page, addIn.pane, TODAY);
  await addIn.invokeCommand("remind");
  await addIn.text(say.due(6, 6)).waitFor();
  return { ...addIn, graph, signIn, fetched };
}

async function send({ button, pane }: Sender, mails: number): Promise<void> {
  await button(say.send(mails)).click();
  await button(say.confirm.yes).click();
  await pane
    .getByText(/ sent[,.]/)
    .first()
    .waitFor();
}

/** What the Reminders sheet says, by address. */
async function ledger(addIn: OpenAddIn): Promise<Record<string, string[]>> {
  const model = readBook(await hostOf(clientOf(addIn)).capture())?.model;
  const outcomes: Record<string, string[]> = {};
  for (const { to, outcome } of model?.reminders ?? [])
    (outcomes[/<([^<>]*)>$/.exec(to ?? "")?.[1] ?? to ?? ""] ??= []).push(outcome?.split(":")[0] ?? "");
  return outcomes;
}

describe("reminders from Excel", () => {
  it.each(["web", "desktop"] as const)(
    "go out on the %s as the person who is signed in, and nobody gets a second one",
    async (as) => {
      const sender = await remind(as, withMail());
      expect(sender.fetched).toEqual([]);
      await send(sender, 6);
      const { graph, signIn, complaints, refused, pane, button } = sender;
      expect(graph.received.map(({ to }) => to).sort()).toEqual(town.map(({ address }) => address).sort());
      expect(new Set(graph.received.map((mail) => mail.token))).toEqual(new Set([`Bearer ${token(1)}`]));
      expect(graph.received.map(({ subject }) => subject).join()).not.toMatch(/[\r\n]/);
      expect(graph.received.map(({ html }) => html).join()).not.toContain("<img src=x");
      expect(signIn.asked.at(-1)).toMatchObject({
        method: "GetToken",
        tokenParams: { clientId, scope: "Mail.Send" },
      });
      const whole = ["Sending", "Sent"];
      expect(await ledger(sender)).toEqual(Object.fromEntries(town.map(({ address }) => [address, whole])));
      expect(await pane.content()).not.toContain(token(1));
      await button(say.again).click();
      await sender.text(say.none.title).waitFor();
      expect(graph.received).toHaveLength(6);
      expect({ complaints, refused }).toEqual({ complaints: [], refused: [] });
    },
  );

  it("wait for next time where Microsoft stops in the middle, and can be saved as drafts and marked as sent", async () => {
    const sender = await remind("web", withMail());
    const { graph, page, pane, button } = sender;
    graph.answers = [
      { status: 401 },
      { status: 202 },
      { status: 429, retryAfter: 1 },
      { status: 202 },
      { status: 403 },
    ];
    await send(sender, 6);
    expect(graph.received.map((mail) => mail.token).slice(0, 2)).toEqual(
      [token(1), token(2)].map((one) => `Bearer ${one}`),
    );
    await pane.getByText(excelMailSays.notAllowed).first().waitFor();
    const outcomes = Object.values(await ledger(sender)).map((list) => list.join());
    expect(outcomes.sort()).toEqual(["Sending,Failed", "Sending,Sent", "Sending,Sent"]);

    await pane.getByRole("button", { name: "Di Ray" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), button(say.draft.file).click()]);
    const draft = await simpleParser(readFileSync(await download.path()));
    expect(draft.to).toMatchObject({ value: [{ name: "Di Ray", address: "di@town.example" }] });
    await button(say.markSent).click();
    await expect
      .poll(async () => (await ledger(sender))["di@town.example"], { timeout: PATIENCE })
      .toEqual(["Sent by hand"]);
  });

  it("ask people to sign in where Excel cannot do it silently, and leave no trace where they do not", async () => {
    const sender = await remind("web", withMail());
    sender.signIn.refuses = { GetToken: "USER_INTERACTION_REQUIRED", GetTokenPopup: "USER_CANCEL" };
    await send(sender, 6);
    expect(await ledger(sender)).toEqual({});
    expect(sender.graph.received).toEqual([]);
    expect(sender.signIn.asked.map(({ method }) => method)).toEqual([
      "GetInitContext",
      "GetToken",
      "GetTokenPopup",
    ]);
  });

  it("are drafts where the town has registered no app", async () => {
    const { pane, button, fetched } = await remind("web");
    await pane.getByText(say.cannotSend).waitFor();
    await pane.getByRole("button", { name: "Bo Li" }).click();
    await button(say.draft.file).waitFor();
    expect(fetched).toEqual([]);
  });
});
