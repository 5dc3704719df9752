/** Where a book in Google Sheets is meant to differ from the same book in a file: docs/host-differences.md says why, under these names. */
import type { Difference } from "./compare-books";

/** In points. */
const HALF_A_PIXEL = 0.375;

/** By the name that the page gives it. */
export const meantInSheets: Readonly<Record<string, (difference: Difference) => boolean>> = {
  "very hidden sheets": ({ what, one, other }) =>
    what === "visibility" && one === "veryHidden" && other === "hidden",
  indents: ({ what, other }) => what === "indent" && other === 0,
  "print settings": ({ what }) => what === "print",
  "heights of a list's rows": ({ what, other }) => what.startsWith("height of row") && other === undefined,
  "whole pixels": ({ what, one, other }) =>
    what.startsWith("height of row") && Math.abs(Number(one) - Number(other)) <= HALF_A_PIXEL,
  "frozen parts of merged cells": ({ what }) => what === "freeze",
};
