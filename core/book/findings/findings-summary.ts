/** What stands over the findings: how many there are of each level, and ownership and silence beside other governments. */
import { findingsSheet as texts } from "../../messages/en/rules-sheet";
import { isoDayToSerial } from "../../workbook/dates";
import type { CellSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { findingColumns } from "../columns/findings-columns";
import type { FindingColumn } from "../columns/findings-columns";
import { sectorBenchmark } from "../dashboard/sector-benchmark";

/** The columns that it stands over: a label, a number, words that run on to the right. */
const [LABEL, VALUE, WORDS] = ["level", "rule", "sheet"] as const;
export const summaryColumns: ReadonlySet<FindingColumn> = new Set([LABEL, VALUE, WORDS]);

/** Rows above the table's header. */
export function findingsSummary(book: Book): CellSpec[][] {
  const counted = book.findings.filter(({ waived }) => !waived);
  const ofLevel = (level: string): number => counted.filter((finding) => finding.level === level).length;
  const { model, scores } = book;
  const noOwner = share(model.objectives, ({ owner }) => owner === null);
  const silent = share(scores.keyResults, ({ lastCheckIn }) => lastCheckIn === null);
  const lines: [label: string, value: CellSpec, words: string][] = [
    [
      texts.asOf,
      { value: isoDayToSerial(scores.asOf, book.dates) ?? "", style: "settingComputedDay" },
      texts.noOwner(noOwner),
    ],
    [texts.errors, number(ofLevel("error")), texts.sectors(sectorBenchmark.unowned)],
    [texts.warnings, number(ofLevel("warning")), texts.notAssessed(silent)],
    [texts.infos, number(ofLevel("info")), texts.sectorsNotAssessed(sectorBenchmark.neverAssessed)],
    [
      texts.waivedCount,
      number(book.findings.length - counted.length),
      `${texts.sectorsSource} ${texts.howToWaive}`,
    ],
  ];
  return lines.map(([label, value, words]) =>
    findingColumns.map(({ key }): CellSpec => {
      if (key === LABEL) return { value: label, style: "settingName" };
      if (key === VALUE) return value;
      return { value: key === WORDS ? words : null, style: "summary" };
    }),
  );
}

function number(count: number): CellSpec {
  return { value: count, style: "settingNumber" };
}

function share<T>(items: readonly T[], is: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(is).length / items.length;
}
