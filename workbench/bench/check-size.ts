/** `npm run check:size [-- excel sheets]`: fails where a built add-in is more than 10 % above its budget, or is not built. */
import { printSizes } from "./print-sizes";

if (!printSizes(process.argv.slice(2))) process.exitCode = 1;
