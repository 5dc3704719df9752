/** `npm run icons`: renders every icon again from its drawing in icons/source. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { iconList } from "./icon-list";
import { renderIcon } from "./render-icon";

for (const icon of iconList) writeFileSync(join(import.meta.dirname, icon.file), renderIcon(icon));
