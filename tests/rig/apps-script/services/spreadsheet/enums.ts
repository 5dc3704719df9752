/** The enumerations that SpreadsheetApp and Charts carry, as far as the rig models what they are for. */
import { enumOf } from "../../execution/service-object";

export const ProtectionType = enumOf("RANGE", "SHEET");
export const SheetType = enumOf("GRID", "OBJECT", "DATASOURCE");
export const WrapStrategy = enumOf("WRAP", "OVERFLOW", "CLIP");
export const BorderStyle = enumOf("DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE");
export const ColorType = enumOf("UNSUPPORTED", "RGB", "THEME");

export const DataValidationCriteria = enumOf(
  ...(["DATE_AFTER", "DATE_BEFORE", "DATE_BETWEEN", "DATE_EQUAL_TO", "DATE_IS_VALID_DATE"] as const),
  ...(["DATE_NOT_BETWEEN", "DATE_ON_OR_AFTER", "DATE_ON_OR_BEFORE"] as const),
  ...(["NUMBER_BETWEEN", "NUMBER_EQUAL_TO", "NUMBER_GREATER_THAN"] as const),
  ...(["NUMBER_GREATER_THAN_OR_EQUAL_TO", "NUMBER_LESS_THAN", "NUMBER_LESS_THAN_OR_EQUAL_TO"] as const),
  ...(["NUMBER_NOT_BETWEEN", "NUMBER_NOT_EQUAL_TO"] as const),
  ...(["TEXT_CONTAINS", "TEXT_DOES_NOT_CONTAIN", "TEXT_EQUAL_TO"] as const),
  ...(["TEXT_IS_VALID_EMAIL", "TEXT_IS_VALID_URL"] as const),
  ...(["VALUE_IN_LIST", "VALUE_IN_RANGE", "CUSTOM_FORMULA", "CHECKBOX"] as const),
);

export const BooleanCriteria = enumOf(
  ...(["CELL_EMPTY", "CELL_NOT_EMPTY", "DATE_AFTER", "DATE_BEFORE", "DATE_EQUAL_TO"] as const),
  ...(["DATE_AFTER_RELATIVE", "DATE_BEFORE_RELATIVE", "DATE_EQUAL_TO_RELATIVE"] as const),
  ...(["NUMBER_BETWEEN", "NUMBER_EQUAL_TO", "NUMBER_GREATER_THAN"] as const),
  ...(["NUMBER_GREATER_THAN_OR_EQUAL_TO", "NUMBER_LESS_THAN", "NUMBER_LESS_THAN_OR_EQUAL_TO"] as const),
  ...(["NUMBER_NOT_BETWEEN", "NUMBER_NOT_EQUAL_TO"] as const),
  ...(["TEXT_CONTAINS", "TEXT_DOES_NOT_CONTAIN", "TEXT_EQUAL_TO"] as const),
  ...(["TEXT_STARTS_WITH", "TEXT_ENDS_WITH", "CUSTOM_FORMULA"] as const),
);

export const ChartType = enumOf(
  ...(["TIMELINE", "AREA", "BAR", "BUBBLE", "CANDLESTICK", "COLUMN", "COMBO", "GAUGE", "GEO"] as const),
  ...(["HISTOGRAM", "RADAR", "LINE", "ORG", "PIE", "SCATTER", "SPARKLINE", "STEPPED_AREA"] as const),
  ...(["TABLE", "TREEMAP", "WATERFALL"] as const),
);

export const ChartMergeStrategy = enumOf("MERGE_COLUMNS", "MERGE_ROWS");
