/** Runs the tests that need Microsoft's Open XML validator (`npm run check:open-xml`). */
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["tests/open-xml/**/*.test.ts"], testTimeout: 60_000 } });
