/** The filters of the list, in a box that opens from one button. */
import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons";
import { statusWords, trackMessages as say } from "../../../core/messages/en/pane-track";
import { statuses } from "../../../core/score/scores";
import { FilterField } from "./filter-field";
import { filtersSet, missingFields, ownersIn } from "./key-result-filter";
import type { KeyResultFilter } from "./key-result-filter";
import { unitName } from "./unit-name";
import { useTracked } from "./use-track";

const useStyles = makeStyles({ fields: { display: "grid", rowGap: tokens.spacingVerticalM } });

export function FilterPopover({ filter, onNarrow }: FilterPopoverProps) {
  const { report } = useTracked();
  const styles = useStyles();
  const set = filtersSet(filter);
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" icon={<Filter20Regular />}>
          {set > 0 ? say.list.filterOn(set) : say.list.filter}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={say.list.filter} className={styles.fields}>
        <FilterField
          label={say.list.department}
          value={filter.unit}
          choices={report.units.map(({ unit }) => ({ value: unit, label: unitName(unit) }))}
          onChoose={(unit) => onNarrow({ unit })}
        />
        <FilterField
          label={say.list.owner}
          value={filter.owner}
          choices={ownersIn(report.keyResults).map((owner) => ({
            value: owner,
            label: owner || say.noOwner,
          }))}
          onChoose={(owner) => onNarrow({ owner })}
        />
        <FilterField
          label={say.list.status}
          value={filter.status}
          choices={statuses.map((status) => ({ value: status, label: statusWords[status] }))}
          onChoose={(status) => onNarrow({ status })}
        />
        <FilterField
          label={say.list.missing}
          value={filter.missing}
          choices={missingFields.map((field) => ({ value: field, label: say.list.isMissing[field] }))}
          onChoose={(missing) => onNarrow({ missing })}
        />
      </PopoverSurface>
    </Popover>
  );
}

interface FilterPopoverProps {
  filter: KeyResultFilter;
  onNarrow: (part: Partial<KeyResultFilter>) => void;
}
