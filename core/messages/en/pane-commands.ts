/** What the pane's commands say: what a way back takes back, and the sample plan's name. */

export const paneCommands = {
  /** In "Done: …" and "Taken back: …". */
  does: {
    build: "the book was built",
    update: "the book was brought up to date",
  },
};
