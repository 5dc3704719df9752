/** All key results, with search and filters. */
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { EmptyState } from "../../shared/empty-state";
import { SearchField } from "../../shared/search-field";
import { VirtualList } from "../../shared/virtual-list";
import { FilterTags } from "./filter-tags";
import { FilterPopover } from "./filter-popover";
import { filteredKeyResults, noFilter } from "./key-result-filter";
import type { KeyResultFilter } from "./key-result-filter";
import { KeyResultItem } from "./key-result-item";
import { SubView } from "./sub-view";
import { useTracked } from "./use-track";

/** Pixels of an item whose title takes two lines; each is measured when it is drawn. */
const ITEM_HEIGHT = 128;

const useStyles = makeStyles({
  tools: { display: "grid", rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

export function KeyResultList() {
  const { report, filter, change, open } = useTracked();
  const styles = useStyles();
  const shown = filteredKeyResults(report, filter);
  const narrow = (part: Partial<KeyResultFilter>) => change({ filter: { ...filter, ...part } });
  return (
    <SubView heading={say.list.heading}>
      <div className={styles.tools}>
        <SearchField label={say.list.search} value={filter.words} onChange={(words) => narrow({ words })} />
        <div className={styles.row}>
          <Caption1 role="status">{say.list.shown(shown.length, report.keyResults.length)}</Caption1>
          <FilterPopover filter={filter} onNarrow={narrow} />
        </div>
        <FilterTags filter={filter} onNarrow={narrow} />
      </div>
      {shown.length === 0 ? (
        <EmptyState icon={<SearchRegular />} title={say.list.none} text={say.list.noneText}>
          <Button onClick={() => change({ filter: noFilter })}>{say.list.clear}</Button>
        </EmptyState>
      ) : (
        <VirtualList
          label={say.list.heading}
          rows={shown}
          keyOf={({ keyResultId }) => keyResultId}
          heightOf={() => ITEM_HEIGHT}
          onOpen={({ keyResultId }) => open({ kind: "card", keyResultId })}
        >
          {(keyResult) => <KeyResultItem keyResult={keyResult} />}
        </VirtualList>
      )}
    </SubView>
  );
}
