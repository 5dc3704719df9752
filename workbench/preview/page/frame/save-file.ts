/** Gives a file to the person, as a download: a page cannot write to the disk by itself. */

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the time that this runs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
