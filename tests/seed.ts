/** Properties are tried on the same examples each time, so that a change fails by itself; `FAST_CHECK_SEED=7 npx vitest` tries others. */
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["FAST_CHECK_SEED"] ?? 20260216) });
