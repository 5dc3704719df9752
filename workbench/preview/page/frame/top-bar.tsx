/** Above all: which workbook this is, opening another one, saving. */
import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { previewMessages as say } from "../../../../core/messages/en/preview";
import { samplePlans } from "../../samples";
import type { PreviewSession, PreviewState } from "../preview-session";
import { saveFile } from "./save-file";
import type { Opening } from "./use-opening";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  picker: { display: "none" },
});

interface TopBarProps {
  session: PreviewSession;
  state: PreviewState;
  opening: Opening;
}

export function TopBar({ session, state, opening }: TopBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const restoreFocusTarget = useRestoreFocusTarget();
  const save = async (): Promise<void> => {
    const saved = await session.file();
    if (saved) saveFile(saved.name, saved.content);
  };
  return (
    <div className={styles.bar}>
      <Text weight="semibold">{say.title}</Text>
      <Text className={styles.name} title={state.opened?.name}>
        {state.opened?.name}
        {state.isChanged && ` – ${say.notSaved}`}
      </Text>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button {...restoreFocusTarget} icon={<FolderOpenRegular />} disabled={state.isBusy}>
            {say.open}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {samplePlans.map(({ file, title }) => (
              <MenuItem key={file} onClick={() => opening.openSample(file)}>
                {title}
              </MenuItem>
            ))}
            <MenuDivider />
            <MenuItem onClick={() => picker.current?.click()}>{say.openOwn}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabled={state.isBusy || !state.opened}
        onClick={() => void save()}
      >
        {say.save}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.csv"
        className={styles.picker}
        aria-label={say.openOwn}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) opening.openFile(file);
        }}
      />
    </div>
  );
}
