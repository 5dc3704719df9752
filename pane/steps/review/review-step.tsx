/** The step "Review": what was read of the plan, with its evidence, and how to correct it. */
import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { NotLooked } from "../../shared/not-looked";
import { ItemsView } from "./items-view";
import { reviewMemory } from "./review-memory";
import { SheetsView } from "./sheets-view";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    rowGap: tokens.spacingVerticalS,
  },
});

export function ReviewStep() {
  const { look, goTo } = usePane();
  const [{ view }, change] = useKeptState(reviewMemory);
  const panel = useId();
  const styles = useStyles();
  if (!look) return <NotLooked />;
  return (
    <div className={styles.step}>
      <div className={styles.top}>
        <TabList
          size="small"
          aria-label={say.viewsLabel}
          selectedValue={view}
          onTabSelect={(_, { value }) => change({ view: value === "sheets" ? "sheets" : "items" })}
        >
          <Tab value="items" aria-controls={view === "items" ? panel : undefined}>
            {say.views.items}
          </Tab>
          <Tab value="sheets" aria-controls={view === "sheets" ? panel : undefined}>
            {say.views.sheets}
          </Tab>
        </TabList>
        {look.items.length > 0 && (
          <Button size="small" appearance="primary" onClick={() => goTo("build")}>
            {say.next}
          </Button>
        )}
      </div>
      <div id={panel} role="tabpanel" aria-label={say.views[view]}>
        {view === "items" ? <ItemsView look={look} /> : <SheetsView look={look} />}
      </div>
    </div>
  );
}
