/** Every rule: it is in the index, has its tests and its page, and its examples do what they say. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleBook } from "../../core/rules/engine/example-book";
import { everyRule } from "../../core/rules/every-rule";
import { groups, indexFile, ruleIds, ruleIndex } from "../../docs/rule-index";
import { pagesFolder, rulePages } from "../../docs/rule-pages";
import { findingsOf } from "./findings-of";

describe("every rule", () => {
  it("stands in the index, and the index is what the rules make of it", () => {
    expect(readFileSync(indexFile, "utf8")).toBe(ruleIndex());
    expect(everyRule.map(({ meta }) => meta.id)).toEqual(groups.flatMap((group) => ruleIds()[group]));
  });

  it("has its page and its line in docs/rules, and they are what the rules say of themselves", async () => {
    const pages = await rulePages();
    expect(readdirSync(pagesFolder).sort()).toEqual([...pages.keys()].sort());
    for (const [file, text] of pages) expect(readFileSync(join(pagesFolder, file), "utf8"), file).toBe(text);
    for (const { meta } of everyRule) {
      expect(pages.get("README.md")).toContain(`[${meta.id}](${meta.id}.md)`);
      expect(pages.has(`${meta.id}.md`)).toBe(true);
    }
  });

  it.each(everyRule.map(({ meta: { group, id } }) => `${group}/${id}.test.ts`))(
    "has its cases in tests/rules/%s",
    (file) => {
      expect(existsSync(new URL(file, import.meta.url))).toBe(true);
    },
  );

  it.each(everyRule.map((rule) => [rule.meta.id, rule] as const))(
    "%s finds nothing in its good example",
    (id, { meta }) => {
      const { model, today } = exampleBook(meta.good);
      expect(findingsOf(id, model, today)).toEqual([]);
    },
  );

  it.each(everyRule.map((rule) => [rule.meta.id, rule] as const))(
    "%s finds its bad example",
    (id, { meta }) => {
      const { model, today } = exampleBook(meta.bad);
      const found = findingsOf(id, model, today);
      expect(found.length).toBeGreaterThan(0);
      for (const { seen, why, todo } of found)
        for (const text of [seen, why, todo]) expect(text).toMatch(/^\S.*[.?!]$/s);
    },
  );

  it.each(everyRule.map(({ meta }) => meta))(
    "$id says what is right, why, and who says so",
    ({ id, title, why, source, todo }) => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      for (const sentence of [why, todo]) expect(sentence).toMatch(/^[A-Z].*[.]$/);
      expect(source).not.toBe("");
    },
  );
});
