import { describe, expect, it } from "vitest";
import { dev, production } from "../../manifests/deployment";

describe("where the add-in is served from", () => {
  it.each([
    ["a host", "https://okr.townhall.example", "https://okr.townhall.example"],
    ["a host and a path", "https://townhall.example/okr", "https://townhall.example/okr"],
    ["a slash at the end", "https://townhall.example/okr/", "https://townhall.example/okr"],
    ["a port", "https://townhall.example:8443", "https://townhall.example:8443"],
  ])("takes %s", (_, given, origin) => {
    expect(production(given).origin).toBe(origin);
  });

  it.each([
    ["no address", "townhall", "is not a web address"],
    ["plain http", "http://townhall.example", "does not begin with https"],
    ["this machine", "https://localhost:3000", "nobody else reaches"],
    ["a query", "https://townhall.example/?v=1", "more than a host and a path"],
    ["a password", "https://me:secret@townhall.example", "more than a host and a path"],
  ])("refuses %s and says what it takes", (_, given, sentence) => {
    expect(() => production(given)).toThrow(sentence);
    expect(() => production(given)).toThrow("--origin takes an address such as https://");
  });

  it("names the option that was wrong", () => {
    expect(() => production("https://townhall.example", "nowhere")).toThrow("--website takes");
  });

  it("gives every manifest an id of its own", () => {
    const all = [dev, production()].flatMap(({ ids }) => Object.values(ids));
    expect(new Set(all).size).toBe(4);
  });
});
