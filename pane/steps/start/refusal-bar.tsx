/** What stands in the way of a book, and what to do about it. */
import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";

const useStyles = makeStyles({ text: { whiteSpace: "pre-line", overflowWrap: "anywhere" } });

export function RefusalBar({ children }: { children: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={useStyles().text}>{children}</MessageBarBody>
    </MessageBar>
  );
}
