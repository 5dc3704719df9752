/** Runs every test under tests/, with coverage of the source rooms on request (`npm run coverage`). */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/open-xml/**", "tests/e2e/**"],
    setupFiles: ["tests/seed.ts"],
    testTimeout: 60_000,
    // Its modules leave out file endings, which Node does not forgive.
    server: { deps: { inline: [/@univerjs\//] } },
    coverage: {
      provider: "v8",
      include: ["core/**/*.ts", "workbench/**/*.ts", "excel-addin/**/*.ts", "pane/**/*.{ts,tsx}"],
      reporter: ["text-summary", "html"],
    },
  },
});
