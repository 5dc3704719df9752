/** A view that has opened over another: the way back, and its heading. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { useTrack } from "./use-track";

const useStyles = makeStyles({
  back: { paddingLeft: 0, minWidth: 0 },
  heading: {
    ...typographyStyles.subtitle2,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
});

/** The focus goes to the heading, so that the view is read from its beginning; `ownFocus`: the view sets it itself. */
export function SubView({ heading, children, ownFocus = false }: SubViewProps) {
  const styles = useStyles();
  const { back } = useTrack();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!ownFocus) ref.current?.focus({ preventScroll: true });
  }, [ownFocus]);
  return (
    <section aria-labelledby="track-view">
      <Button appearance="transparent" className={styles.back} icon={<ArrowLeft20Regular />} onClick={back}>
        {say.back}
      </Button>
      <h3 ref={ref} id="track-view" tabIndex={-1} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}

interface SubViewProps {
  heading: string;
  children: ReactNode;
  ownFocus?: boolean;
}
