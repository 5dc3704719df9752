/** What the menu tells whoever publishes, beside the page itself, for the rig. */
export { publicationNow } from "../../../sheets-addon/web-app/publication-now";
export { doGet } from "../../../sheets-addon/web-app/do-get";
