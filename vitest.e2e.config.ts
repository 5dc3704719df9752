/** The tests that need a browser: the built pane in Chromium, over files and in Excel's stand-in (`npm run check:pane`). */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    globalSetup: ["tests/e2e/before-all.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A browser test waits half of its time. More at once wait for each other, on a small machine until their patience ends.
    maxWorkers: 2,
  },
});
