/** What an Apps Script project of ours holds: these files and no other. */
export const files = { manifest: "appsscript.json", code: "Code.js", sidebar: "Sidebar.html" } as const;

/** The bundle's own name in Code.js, under which the functions at its top find what they call. */
export const library = "okr";

/** Two bundles share the folder: each clears away what is of neither. */
export const clean = { keep: (file: string) => (Object.values(files) as string[]).includes(file) };
