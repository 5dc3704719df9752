/** `npm run excel:stop`: takes the add-in out of Excel again and ends the dev server. */
import { runSideloader } from "./run-sideloader";
import { stopSideloading } from "./sideloading";

runSideloader(stopSideloading(process.platform));
