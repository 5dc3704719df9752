/** The part of the pane that scrolls. Long lists in it draw only what can be seen. */
import { makeStyles } from "@fluentui/react-components";
import { createContext, useContext, useState } from "react";
import type { HTMLAttributes } from "react";

const useStyles = makeStyles({
  area: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative" },
});

const ScrollAreaContext = createContext<HTMLElement | null>(null);

/** Null until it stands on the page. */
export const useScrollArea = (): HTMLElement | null => useContext(ScrollAreaContext);

/** One child: where its height changes, the lists in it see that they have moved. */
export function ScrollArea({ children, ...rest }: HTMLAttributes<HTMLElement>) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return (
    <main {...rest} ref={setElement} className={useStyles().area}>
      <ScrollAreaContext.Provider value={element}>{children}</ScrollAreaContext.Provider>
    </main>
  );
}
