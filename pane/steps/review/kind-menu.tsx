/** What an item is, and what else it could be. */
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import type { LookedItem } from "../../../core/commands/pane/look";
import { mappedKinds } from "../../../core/plan/mapping/plan-mapping";
import type { MappedKind } from "../../../core/plan/mapping/plan-mapping";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { useRowTabIndex } from "../../shared/row-focus";

const useStyles = makeStyles({ button: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge } });

export function KindMenu({ item, onChoose }: { item: LookedItem; onChoose: (kind: MappedKind) => void }) {
  const { button } = useStyles();
  const tabIndex = useRowTabIndex();
  const kind = say.kinds[item.kind];
  return (
    <Menu
      checkedValues={{ kind: [item.kind] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        const known = mappedKinds.find((one) => one === chosen);
        if (known && known !== item.kind) onChoose(known);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          className={button}
          tabIndex={tabIndex}
          aria-label={`${kind}. ${say.kindOf(item.text)}`}
        >
          {kind}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {mappedKinds.map((one) => (
            <MenuItemRadio key={one} name="kind" value={one} subText={say.choices[one].means}>
              {say.choices[one].name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
