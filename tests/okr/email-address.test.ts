import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmailAddress, tidyEmailAddress } from "../../core/okr/email-address";

describe("an e-mail address", () => {
  it.each(["a@b.gov", "fire.chief@ci.example.mn.us", "o'neil+okr@example-city.org"])("is %j", (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  it.each([
    "", "a@b", "a b@c.gov", "@c.gov", ".a@c.gov", "a.@c.gov", "a..b@c.gov", "a@c..gov", "a@c.gov; d@e.gov", "Fire Chief", "a@c.gov.",
    "a@-",
  ])("is not %j", (text) => {
    expect(isEmailAddress(text)).toBe(false);
  }); // prettier-ignore

  it.each([
    "mailto:a.roe@example.gov",
    " a.roe@example.gov ",
    "Ana Roe <a.roe@example.gov>",
    "Ana Roe <mailto:a.roe@example.gov>",
    "<a.roe@example.gov>;",
    "(a.roe@example.gov)",
    "a.roe@example.gov,",
  ])("is taken out of %j", (text) => {
    expect(tidyEmailAddress(text)).toBe("a.roe@example.gov");
  });

  it("stays as it is where nothing is to be taken off", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        fc.pre(isEmailAddress(address));
        expect(tidyEmailAddress(address)).toBe(address);
      }),
    );
  });
});
