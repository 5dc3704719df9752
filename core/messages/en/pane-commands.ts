/** What the pane's commands say beside their reports. */

/** What was done, for the way back. */
export const paneDoes = {
  build: "Build the book",
  update: "Bring the book up to date",
};
