/** EmbeddedChart and its builder: a chart over cells, with its options as they are set. */
import { ServiceError } from "../../execution/service-error";
import { keyIn, modelled, ServiceObject, whole } from "../../execution/service-object";
import type { EmbeddedChartState } from "../../spreadsheet/spreadsheet-state";
import { gridOf } from "../../spreadsheet/spreadsheet-state";
import { ChartMergeStrategy, ChartType } from "./enums";
import { RangeBase } from "./range-base";
import type { Session } from "./session";

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Keys =
  | ("addRange" | "clearRanges" | "setChartType" | "setOption" | "setPosition" | "setNumHeaders")
  | ("setTransposeRowsAndColumns" | "setMergeStrategy" | "getRanges" | "build");

export class Charts extends ServiceObject {
  readonly api = "Charts";
  readonly ChartType = ChartType;
  readonly ChartMergeStrategy = ChartMergeStrategy;
}

class ContainerInfo extends ServiceObject implements GoogleAppsScript.Spreadsheet.ContainerInfo {
  readonly api = "ContainerInfo";
  constructor(private readonly position: EmbeddedChartState["position"]) {
    super();
  }
  getAnchorRow = () => this.position.row;
  getAnchorColumn = () => this.position.column;
  getOffsetX = () => this.position.offsetX;
  getOffsetY = () => this.position.offsetY;
}

class ChartOptions extends ServiceObject implements Pick<GoogleAppsScript.Charts.ChartOptions, "get"> {
  readonly api = "ChartOptions";
  constructor(private readonly options: Readonly<Record<string, unknown>>) {
    super();
  }
  get = (option: string) => whole<string>(this.options[option] ?? null);
}

const rangesOf = (session: Session, { ranges }: EmbeddedChartState): Range[] =>
  ranges.flatMap(({ gridId, area }) => {
    const grid = gridOf(session.document.state, gridId);
    return grid ? [session.rangeOf(grid, area)] : [];
  });

type ChartKeys = "getChartId" | "getContainerInfo" | "getNumHeaders" | "getOptions" | "getRanges" | "modify";

export class EmbeddedChart extends ServiceObject implements Pick<Google, ChartKeys> {
  readonly api = "EmbeddedChart";
  constructor(
    private readonly session: Session,
    readonly state: EmbeddedChartState,
  ) {
    super();
  }
  /** Null until the chart stands on a sheet. */
  getChartId = () => (this.state.id === 0 ? null : this.state.id);
  getContainerInfo = () => new ContainerInfo(this.state.position);
  getNumHeaders = () => this.state.headers;
  getOptions = () => whole<GoogleAppsScript.Charts.ChartOptions>(new ChartOptions(this.state.options));
  getRanges = () => rangesOf(this.session, this.state);
  modify = () => whole<Builder>(new EmbeddedChartBuilder(this.session, { ...this.state }));
}

export class EmbeddedChartBuilder extends ServiceObject implements Pick<Builder, Keys> {
  readonly api = "EmbeddedChartBuilder";
  readonly #session: Session;
  #state: EmbeddedChartState;

  constructor(session: Session, state: EmbeddedChartState) {
    super();
    this.#session = session;
    this.#state = state;
  }

  getRanges = () => rangesOf(this.#session, this.#state);
  clearRanges = () => this.#change({ ranges: [] });
  addRange(range: Range): Builder {
    const { grid, area } = modelled(RangeBase, range, "SpreadsheetApp.EmbeddedChartBuilder.addRange").place;
    return this.#change({ ranges: [...this.#state.ranges, { gridId: grid.gridId, area }] });
  }

  setChartType = (type: GoogleAppsScript.Charts.ChartType) =>
    this.#change({ type: keyIn(ChartType, type, "SpreadsheetApp.EmbeddedChartBuilder.setChartType") });
  setMergeStrategy = (strategy: GoogleAppsScript.Charts.ChartMergeStrategy) =>
    this.#change({
      mergeStrategy: keyIn(
        ChartMergeStrategy,
        strategy,
        "SpreadsheetApp.EmbeddedChartBuilder.setMergeStrategy",
      ),
    });
  setNumHeaders = (headers: number) => this.#change({ headers });
  setTransposeRowsAndColumns = (isTransposed: boolean) => this.#change({ isTransposed });
  setPosition = (row: number, column: number, offsetX: number, offsetY: number) =>
    this.#change({ position: { row, column, offsetX, offsetY } });
  setOption = (option: string, value: unknown) =>
    this.#change({ options: { ...this.#state.options, [option]: plain(value) } });

  build(): Google {
    if (this.#state.ranges.length === 0) throw new ServiceError("A chart must have at least one range.");
    return whole(new EmbeddedChart(this.#session, { ...this.#state }));
  }

  #change(changes: Partial<EmbeddedChartState>): Builder {
    this.#state = { ...this.#state, ...changes };
    return whole(this);
  }
}

/** The state outlives the script's context, and so must its objects. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

export const newChart = (session: Session) =>
  new EmbeddedChartBuilder(session, {
    ...{ id: 0, type: "COLUMN", ranges: [], options: {}, headers: 0, isTransposed: false },
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    mergeStrategy: "MERGE_COLUMNS",
  });
