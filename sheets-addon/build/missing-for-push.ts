/** What `npm run sheets:push` still needs before it can begin. */

export const projectFile = ".clasp.json";

/** Where clasp has to look for what it pushes. */
export const projectFolder = "dist/sheets";

/** `project` is the text of .clasp.json, null where there is none. A sentence that says what to do; null where nothing is missing. */
export function missingForPush(project: string | null, isLoggedIn: boolean): string | null {
  const wanted = `{ "scriptId": "the script's ID", "rootDir": "${projectFolder}" }`;
  const where = "the ID stands in Google's editor under Project Settings";
  if (project === null)
    return `There is no ${projectFile} that says which script is yours: write one with ${wanted}; ${where}.`;
  const { scriptId, rootDir } = settings(project);
  if (typeof scriptId !== "string" || scriptId === "")
    return `${projectFile} names no script: it should be ${wanted}; ${where}.`;
  if (typeof rootDir !== "string" || rootDir.replace(/^\.\/|\/$/g, "") !== projectFolder)
    return `${projectFile} does not say that the files stand in ${projectFolder}: it should be ${wanted}.`;
  return isLoggedIn
    ? null
    : "Nobody is signed in to Google here: npx clasp login, then npm run sheets:push again.";
}

/** What cannot be read holds nothing. */
function settings(project: string): { scriptId?: unknown; rootDir?: unknown } {
  try {
    const read: unknown = JSON.parse(project);
    return read instanceof Object ? read : {};
  } catch {
    return {};
  }
}
