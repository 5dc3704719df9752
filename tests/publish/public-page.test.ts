/** The public page: one document that runs nothing and asks for nothing, whatever people have typed into the book. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { publicNotices, statusMeanings } from "../../core/messages/en/public-page";
import { noticePage } from "../../core/publish/page/notice-page";
import { pageStyle, pageStyleHash } from "../../core/publish/page/page-style";
import { publicPage } from "../../core/publish/page/public-page";
import { statusShape } from "../../core/publish/page/status-mark";
import { statuses } from "../../core/score/scores";
import { madeCity } from "../book/made-city";
import { madePublication } from "./made-publication";

const { html } = publicPage(madePublication().page);

describe("the public page", () => {
  it("runs no script, loads nothing, and has no style outside its sheet", () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<object|\sstyle=|\son\w+=|url\(|@import|https?:/i);
    expect(html.match(/\s(?:href|src)="[^#]/g)).toBeNull();
  });

  it("has a policy that knows its style sheet and allows nothing else", () => {
    const hash = `sha256-${createHash("sha256").update(pageStyle).digest("base64")}`;
    expect(pageStyleHash).toBe(hash);
    const policy = `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`;
    expect(html).toContain(`content="${policy.replace(/'/g, "&#39;")}"`);
    expect(html).toContain(`<style>${pageStyle}</style>`);
  });

  it("says every status by a word and by a shape of its own", () => {
    for (const status of statuses) expect(html).toContain(`</svg>${status}</span>`);
    expect(new Set(statuses.map((status) => statusShape(status).html)).size).toBe(statuses.length);
    for (const status of statuses) expect(html).toContain(statusMeanings[status]);
  });

  it("has one heading of the first level, sections beneath it, and a caption and scopes in every table", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect([...html.matchAll(/<h([1-6])/g)].map(([, level]) => level).join("")).toMatch(/^1(?:2(?:3)*)+$/);
    expect(html.match(/<table/g)).toHaveLength(html.match(/<caption>/g)?.length ?? 0);
    expect(html.match(/<th (?!scope="(?:col|row)")/g)).toBeNull();
    expect(html).toContain('<html lang="en">');
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("shows numbers with their units, what is not known as such, and never more than was reached", () => {
    expect(html).toContain("<bdi>42 days</bdi>");
    expect(html).toContain("<bdi>by 25%</bdi>");
    expect(html).toContain("<bdi>64</bdi>");
    expect(html).toContain("not known yet");
    const nearly = madePublication({
      keyResults: [{ ...keyResult("O4.KR1"), baseline: 0, target: 1000, planValue: 999.9 }],
      checkIns: [],
    });
    const [, body] = publicPage(nearly.page).html.split("<main");
    expect(body).toContain("99% of the way");
    expect(body).not.toContain("100%");
  });

  it.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>*{display:none}",
    '=IMPORTXML("https://example.com","//a")',
    "\u202Ereversed\u202C \u0000 and &lt;b&gt;",
    "${7*7}{{7*7}}`",
  ])("stays the same document with %j in every text of the book", (hostile) => {
    const page = pageWith(hostile);
    expect(tagsIn(page)).toEqual(tagsIn(pageWith("Plain words")));
    expect(page).not.toContain("\u202E");
  });

  it("is much smaller than what Google keeps of a page in one piece, for a hundred key results", () => {
    const keyResults = Array.from({ length: 100 }, (_, i) => ({
      ...keyResult("O1.KR1"),
      id: `O1.KR${i + 1}`,
    }));
    expect(publicPage(madePublication({ keyResults }).page).html.length).toBeLessThan(200_000);
  });
});

describe("pages without objectives", () => {
  it("say what residents and staff can do, and nothing of the book but its organisation", () => {
    const objectives = madeCity.objectives.map((one) => ({ ...one, public: false }));
    const empty = publicPage(madePublication({ objectives }).page);
    expect(empty).toEqual(noticePage("nothingPublic", "City of Alder Falls"));
    expect(empty.html).toContain(publicNotices.nothingPublic.heading);
    for (const { title } of madeCity.objectives) expect(empty.html).not.toContain(title);
  });

  it.each(["noBook", "unavailable"] as const)("have a heading and the same policy: %s", (notice) => {
    const page = noticePage(notice).html;
    expect(page).toContain(`<h2>${publicNotices[notice].heading}</h2>`);
    expect(page).toContain(pageStyleHash);
  });
});

function keyResult(id: string) {
  const found = madeCity.keyResults.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** The page of the city's book with this in every text. */
function pageWith(text: string): string {
  const { page } = madePublication({
    objectives: madeCity.objectives.map((one) => ({
      ...{ ...one, public: true, title: text, why: text, owner: text },
      department: one.department === null ? null : `${text} ${one.department}`,
    })),
    keyResults: madeCity.keyResults.map((one) => ({ ...one, title: text, unit: text })),
    people: [
      {
        ...{ owner: text, email: null, department: null, departmentHead: null },
        ...{ reminders: true, publicName: true },
      },
    ],
    settings: { ...madeCity.settings, organisation: text, cycle: text },
  });
  expect(page.units.flatMap(({ objectives }) => objectives)).toHaveLength(7);
  return publicPage(page).html;
}

/** The names of the elements, and of their attributes. */
function tagsIn(page: string): string[] {
  return [...page.matchAll(/<(\/?[a-z!][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*\/?>/gi)].map(
    ([, name = "", attributes = ""]) =>
      [name, ...[...attributes.matchAll(/\s([a-z-]+)="/g)].map(([, attribute]) => attribute)].join(" "),
  );
}
