/** An owner is one person or one post. */
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { ownedWork } from "../ownership/owned-work";
import { counted } from "../wording/counted";

export const rule = bookRule(
  {
    id: "owner-is-one-post",
    group: "owners",
    level: "warning",
    title: "An owner is one person or one post",
    why: "Where a unit or several people own something, each can think that another one sees to it, and a reminder reaches nobody.",
    source: "OpenOKR method, 2.5",
    todo: "Name the one person or post that answers for it; those who help stand in the notes, or own key results of their own.",
    good: { objectives: [{ owner: "Fire Chief" }, { owner: "Director of Parks & Recreation" }] },
    bad: { objectives: [{ owner: "Fire Department" }, { owner: "TBD" }] },
  },
  (book) =>
    book.shared(ownedWork).flatMap(({ owner, kind, place, keyResults, objectives }) => {
      if (kind === "one") return [];
      const work = [
        ...(objectives > 0 ? [counted(objectives, "objective")] : []),
        ...(keyResults > 0 ? [counted(keyResults, "key result")] : []),
      ].join(" and ");
      const seen = {
        unit: `${quoted(owner)} owns ${work} and is a unit, not one person or post.`,
        several: `${quoted(owner)} owns ${work} and names more than one owner.`,
        nobody: `${quoted(owner)} stands as the owner of ${work} and names nobody in particular.`,
      }[kind];
      return [{ ...place, field: "owner", seen }];
    }),
);
