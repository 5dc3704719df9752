/** `npm run excel:start [-- web --document https://… | -- desktop --document plan.xlsx]`: Excel with the add-in from this folder. */
import { runSideloader } from "./run-sideloader";
import { startSideloading } from "./sideloading";

runSideloader(startSideloading(process.platform, process.argv.slice(2)));
