/** What the checks of manifests are told in tests: the add-in's own actions and icons. */
import { associatedActions } from "../../manifests/associated-actions";
import type { Known } from "../../manifests/check/check-addin-only";
import { iconFilesIn, icons } from "../../manifests/check/icon-files";

export const known: Known = { actions: associatedActions(), icons: iconFilesIn(icons) };
