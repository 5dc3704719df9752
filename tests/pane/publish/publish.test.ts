/** Publish in the pane: what the step shows, the file's name, and the rules that it sends people to. */
import { describe, expect, it } from "vitest";
import type { PublishReport } from "../../../core/commands/pane/publish";
import { everyRule } from "../../../core/rules/every-rule";
import { pageFileName } from "../../../pane/steps/publish/page-file-name";
import { notPublic, pageStanding } from "../../../pane/steps/publish/page-standing";
import { previewHtml } from "../../../pane/steps/publish/preview-html";
import { rulesBeforePublishing } from "../../../pane/steps/publish/rules-before-publishing";

const reportOf = (shown: number, withheld: number, objectives: number): PublishReport => ({
  asOf: "2026-02-16",
  page: { html: "", title: "" },
  shown: { objectives: shown, keyResults: 3 * shown },
  objectives,
  publicAt: null,
  withheld: Array.from({ length: withheld }, (_, index) => ({ id: `O${index}`, title: "", findings: [] })),
  waived: [],
});
const book = {
  ...{ cycle: "FY2026 Q3", objectives: 1, keyResults: 1, withoutOwner: 0, neverAssessed: 0 },
  lostSheets: [],
};

describe("what the step shows", () => {
  it.each([
    ["nothing yet, before the workbook was looked at", null, null, false, "reading"],
    ["nothing yet, while the page is made", { book }, null, false, "reading"],
    ["what to do where there is no book", { book: null }, null, true, "no-book"],
    ["that the page could not be made", { book }, null, true, "unread"],
    ["that the book has no objectives", { book }, reportOf(0, 0, 0), false, "no-objectives"],
    ["that nobody has made anything public", { book }, reportOf(0, 0, 4), false, "nothing-public"],
    ["that all of it is held back", { book }, reportOf(0, 2, 4), false, "all-withheld"],
    ["the page, also where some of it is held back", { book }, reportOf(1, 2, 4), false, "shown"],
    ["the page, where an older look knew of no book", { book: null }, reportOf(1, 0, 1), false, "shown"],
  ] as const)("%s", (_, look, report, isUnread, standing) => {
    expect(pageStanding(look, { report, isUnread })).toBe(standing);
  });

  it("counts as not public what neither goes out nor is held back", () => {
    expect(notPublic(reportOf(3, 2, 9))).toBe(4);
  });
});

describe("the file's name", () => {
  it.each([
    ["Objectives and key results: Juniper Flats", "objectives-and-key-results-juniper-flats.html"],
    ["Objectives: Türkís / Łódź 2026", "objectives-türkís-łódź-2026.html"],
    ['../..\\<a>:"|?*', "a.html"],
    [`${"a".repeat(79)} b`, `${"a".repeat(79)}.html`],
  ])("of %j is %s", (title, name) => {
    expect(pageFileName(title)).toBe(name);
  });
});

it("keeps the links of the page inside of its frame, and its words as they are", () => {
  expect(previewHtml('<a class="x" href="#part-1">href=&#34;#</a> <a href="#y">y</a>')).toBe(
    '<a class="x" href="about:srcdoc#part-1">href=&#34;#</a> <a href="about:srcdoc#y">y</a>',
  );
});

it("sends people to rules that there are", () => {
  const ids = everyRule.map(({ meta }) => meta.id);
  expect(ids).toEqual(expect.arrayContaining([...rulesBeforePublishing]));
});
