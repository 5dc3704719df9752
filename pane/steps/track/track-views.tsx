/** The view of Track that is seen. */
import { CheckInForm } from "./check-in/check-in-form";
import { SavedView } from "./check-in/saved-view";
import { KeyResultCard } from "./key-result-card";
import { KeyResultList } from "./key-result-list";
import { Overview } from "./overview";
import { useReturn } from "./use-return";
import { useTracked } from "./use-track";

export function TrackViews({ onRefresh }: { onRefresh: () => void }) {
  const { report, views } = useTracked();
  const view = views[views.length - 1]?.view ?? { kind: "overview" };
  useReturn();
  switch (view.kind) {
    case "overview":
      return <Overview onRefresh={onRefresh} />;
    case "list":
      return <KeyResultList />;
    case "card": {
      const keyResult = report.keyResults.find(({ keyResultId }) => keyResultId === view.keyResultId);
      // Somebody may have deleted its row meanwhile.
      return keyResult ? <KeyResultCard keyResult={keyResult} /> : <KeyResultList />;
    }
    case "check-in":
      return <CheckInForm keyResultId={view.keyResultId} />;
    case "saved":
      return <SavedView {...view} />;
  }
}
