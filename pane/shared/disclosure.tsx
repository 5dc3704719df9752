/** A line that opens to show more. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useRowTabIndex } from "./row-focus";

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    textAlign: "start",
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  content: { paddingLeft: tokens.spacingHorizontalXL, paddingBottom: tokens.spacingVerticalS },
});

export function Disclosure({
  label,
  name,
  children,
  isOpen: given,
  startsOpen = false,
  onToggle,
  flush,
}: DisclosureProps) {
  const [own, setOwn] = useState(startsOpen);
  const isOpen = given ?? own;
  const id = useId();
  const styles = useStyles();
  const toggle = () => (onToggle ? onToggle(!isOpen) : setOwn(!isOpen));
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={name}
        tabIndex={useRowTabIndex()}
        onClick={toggle}
      >
        {label}
      </Button>
      {isOpen && (
        <div id={id} className={flush ? undefined : styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}

interface DisclosureProps {
  label: string;
  /** What screen readers call it, where the label says too little by itself; it begins with the label. */
  name?: string;
  children: ReactNode;
  /** Rows of a VirtualList keep this outside: they go and come with scrolling. */
  isOpen?: boolean;
  /** Open when it is first shown. */
  startsOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  /** What opens begins at the left edge, not under the label. */
  flush?: boolean;
}
