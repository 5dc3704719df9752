/** Everything that was read, item by item. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular, FilterDismissRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import type { Look } from "../../../core/commands/pane/look";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";
import { FilterChips } from "../../shared/filter-chips";
import { useKeptState } from "../../shared/kept-state";
import { SearchField } from "../../shared/search-field";
import { VirtualList } from "../../shared/virtual-list";
import { GroupRow } from "./group-row";
import { ItemRow } from "./item-row";
import { LeftOutRow } from "./left-out-row";
import { reviewMemory } from "./review-memory";
import { countByFilter, reviewFilters, reviewRows } from "./review-rows";
import type { ReviewRow } from "./review-rows";
import { useCorrections } from "./use-corrections";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Pixels of rows not drawn yet, as most are at 350 px. */
const GROUP_HEIGHT = 52;
const ITEM_HEIGHT = 76;

export function ItemsView({ look }: { look: Look }) {
  const { reveal } = usePane();
  const [{ filter, words, open }, change] = useKeptState(reviewMemory);
  const corrections = useCorrections(look);
  const styles = useStyles();
  const wanted = useDeferredValue(words);
  const rows = useMemo(() => reviewRows(look, filter, wanted), [look, filter, wanted]);
  const counts = useMemo(() => countByFilter(look), [look]);
  if (look.items.length === 0 && look.leftOut.length === 0) return <NothingRead />;
  const chips = reviewFilters
    .filter((key) => key === "all" || key === filter || counts[key] > 0)
    .map((key) => ({ key, label: say.filters[key], count: counts[key] }));
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    change({ open: next });
  };
  const draw = (row: ReviewRow) => {
    if (row.kind === "group") return <GroupRow group={row} />;
    if (row.kind === "left-out")
      return <LeftOutRow item={row.item} onBringBack={() => corrections.bringBack(row.item)} />;
    return (
      <ItemRow
        item={row.item}
        isOpen={open.has(row.key)}
        onToggle={() => toggle(row.key)}
        onChoose={(kind) => corrections.setKind(row.item, kind)}
        onTakeBack={() => corrections.takeBackKind(row.item)}
      />
    );
  };
  const goTo = (row: ReviewRow): void => {
    const at = row.kind === "group" ? row.at : row.item.source;
    if (at) reveal(at);
  };
  return (
    <div className={styles.view}>
      <SearchField label={say.search} value={words} onChange={(typed) => change({ words: typed })} />
      <FilterChips
        label={say.filtersLabel}
        chips={chips}
        chosen={filter}
        onChoose={(chosen) => change({ filter: chosen })}
      />
      {rows.length === 0 && (
        <EmptyState icon={<FilterDismissRegular />} title={say.noMatch}>
          <Button onClick={() => change({ filter: "all", words: "" })}>{say.showAll}</Button>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <VirtualList
          label={say.list}
          rows={rows}
          keyOf={({ key }) => key}
          heightOf={({ kind }) => (kind === "group" ? GROUP_HEIGHT : ITEM_HEIGHT)}
          onOpen={goTo}
        >
          {draw}
        </VirtualList>
      )}
    </div>
  );
}

function NothingRead() {
  const [, change] = useKeptState(reviewMemory);
  return (
    <EmptyState icon={<DocumentSearchRegular />} title={say.nothing.title} text={say.nothing.text}>
      <Button appearance="primary" onClick={() => change({ view: "sheets" })}>
        {say.nothing.show}
      </Button>
    </EmptyState>
  );
}
