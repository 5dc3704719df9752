/** A script written so that a page of Google's HtmlService holds it unchanged. */
import { asciiPattern, rewriteLiterals } from "./rewrite-literals";

/**
 * HtmlService takes what looks like a comment out of scripts, in template literals and, people report, in texts too
 * (github.com/enuchi/React-Google-Apps-Script/issues/157, github.com/tanaikech/A2UI-for-Google-Apps-Script/issues/2). Scriptlets of its
 * templates begin with "<?", and a script ends where a page has "</script". `code` has no comments and no template literals: the minimizer
 * has written them otherwise.
 */
export const scriptForHtml = (code: string) =>
  rewriteLiterals(code, {
    text: (text) => safeMarks(text.replace(/\/(?=[/*])/g, "\\x2f")),
    pattern: (pattern) => safeMarks(asciiPattern(pattern).replace(/\\[^]|\//g, withoutSlash)),
  });

/** Every slash of a pattern: the one that ends it is a slash too. */
const withoutSlash = (part: string) => (part.endsWith("/") ? "\\x2f" : part);

const safeMarks = (written: string) => written.replace(/<(?=[/!?])/g, "\\x3c").replace(/`/g, "\\x60");
