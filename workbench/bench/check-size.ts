/** `npm run check:size`: fails where the built Excel add-in is more than 10 % above its budget, or is not built. */
import { printSizes } from "./print-sizes";

if (printSizes() !== true) process.exitCode = 1;
