/** A workbook with nothing in it: the sample is the way to see what the product does. */
import { DocumentRegular } from "@fluentui/react-icons";
import { paneStart } from "../../../core/messages/en/pane-start";
import { EmptyState } from "../../shared/empty-state";
import { SampleButton } from "./sample-button";

export function EmptyWorkbook() {
  const say = paneStart.empty;
  return (
    <EmptyState icon={<DocumentRegular />} title={say.title} text={say.text}>
      <SampleButton isPrimary />
    </EmptyState>
  );
}
