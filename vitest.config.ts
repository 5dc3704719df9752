/** Runs every test under tests/, with coverage of the source rooms on request (`npm run coverage`). */
import { configDefaults, defineConfig } from "vitest/config";

/** The rooms of plain data in and out: what one test file has loaded, the next one may use. */
const pure = [
  "book",
  "commands",
  "measure",
  "okr",
  "pane",
  "plan",
  "publish",
  "reminders",
  "rules",
  "score",
  "workbook",
].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    setupFiles: ["tests/seed.ts"],
    // It only ends what hangs: on a small and busy machine a whole conversion in a stand-in takes its time.
    testTimeout: 180_000,
    // Without it one core of a small machine, half of it, stays idle.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: "hosts",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...pure, "tests/open-xml/**", "tests/e2e/**"],
        },
      },
    ],
    // Its modules leave out file endings, which Node does not forgive.
    server: { deps: { inline: [/@univerjs\//] } },
    coverage: {
      provider: "v8",
      include: ["core/**/*.ts", "workbench/**/*.ts", "excel-addin/**/*.ts", "pane/**/*.{ts,tsx}"],
      reporter: ["text-summary", "html"],
    },
  },
});
