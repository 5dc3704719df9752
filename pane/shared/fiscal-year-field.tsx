/** The month in which the fiscal year starts, and where that is known from. */
import { Dropdown, Field, Link, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { LookedSettings } from "../../core/commands/pane/look";
import { monthNames } from "../../core/messages/en/days";
import { paneBuild } from "../../core/messages/en/pane-build";
import { usePane } from "../session/pane-session";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  from: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

export function FiscalYearField({ settings }: { settings: LookedSettings }) {
  const { choices, decide } = usePane();
  const styles = useStyles();
  const say = paneBuild.fiscalYear;
  const month = choices.fiscalYearStart ?? settings.fiscalYearStart;
  return (
    <Field label={say.label} hint={<span className={styles.from}>{<FiscalYearFrom settings={settings} />}</span>}>
      <Dropdown
        className={styles.dropdown}
        value={say.month(month)}
        selectedOptions={[String(month)]}
        onOptionSelect={(_, { optionValue }) => decide({ fiscalYearStart: Number(optionValue) })}
      >
        {monthNames.map((name, index) => (
          <Option key={name} value={String(index + 1)}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
} // prettier-ignore

function FiscalYearFrom({ settings: { fiscalYearFrom } }: { settings: LookedSettings }) {
  const { choices, decide } = usePane();
  const say = paneBuild.fiscalYear;
  if (choices.fiscalYearStart !== null || fiscalYearFrom === "choice")
    return (
      <>
        {say.choice}
        <Link as="button" inline onClick={() => decide({ fiscalYearStart: null })}>
          {say.useRead}
        </Link>
      </>
    );
  if (fiscalYearFrom === null) return <>{say.default}</>;
  if (fiscalYearFrom === "book") return <>{say.book}</>;
  return (
    <>
      {say.read(fiscalYearFrom.words)}
      <CellLink at={fiscalYearFrom.at} about={fiscalYearFrom.words} />
    </>
  );
}
