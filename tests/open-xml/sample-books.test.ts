/** Every sample's book as a file, before Microsoft's validator. */
import { expect, it } from "vitest";
import { applyPatch } from "../../workbench/xlsx";
import { sampleBooks } from "../engines/sample-books";
import { faultsOf } from "./validator";

it.each(sampleBooks())("$name has no fault", ({ bytes, patch }) => {
  expect(faultsOf(applyPatch(bytes, patch, []))).toEqual([]);
});
