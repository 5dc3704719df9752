/** Google Sheets: rows of key results that only their owners edit. What stands at them, and what whoever builds the book is told. */

/** How protections of ours are known: what they say begins with this. */
export const ownerRowsMark = "OKR Ledger: rows of ";

export const ownerRowsMessages = {
  /** What Google shows of a protection; the addresses say for whom it was made. */
  description: (owner: string, addresses: readonly string[]) =>
    `${ownerRowsMark}${owner}, for ${addresses.join(", ")} and whoever builds the book`,
  withoutAddress: (owners: readonly string[]) =>
    `Anybody may still edit the rows of ${listed(owners)}: the People sheet has no e-mail address for them.`,
  tooMany: (blocks: number, most: number) =>
    `The rows of owners were not protected: there are ${blocks} blocks of them, and more than ${most} would take Google Sheets too long. Sort the Key results sheet by owner, or set "Owners edit their own rows" to No.`,
  refused: (owners: readonly string[], words: string) =>
    `Google Sheets refused to change who edits the rows of ${listed(owners)} ("${words}"). Check their e-mail addresses on the People sheet; each has to be one of a Google account.`,
};

/** As many as fit into a notice. */
const SHOWN = 10;

function listed(owners: readonly string[]): string {
  const more = owners.length - SHOWN;
  return more > 0 ? `${owners.slice(0, SHOWN).join(", ")} and ${more} more` : owners.join(", ");
}
