/** The requirement sets of Excel's versions, as Microsoft's tables give them: what the client answers to `isSetSupported`. */
import type { ApiVersion } from "../excel/excel-rig";

type Sets = Readonly<Record<string, string>>;

/** Of every version above the floor. DelayForCellEdit is in no table; the client asks for it. */
const everywhere: Sets = {
  AddinCommands: "1.1",
  BindingEvents: "1.1",
  CompressedFile: "1.1",
  DelayForCellEdit: "1.1",
  CustomFunctionsRuntime: "1.1",
  DialogApi: "1.1",
  DocumentEvents: "1.1",
  ImageCoercion: "1.1",
  MatrixBindings: "1.1",
  MatrixCoercion: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  TableBindings: "1.1",
  TableCoercion: "1.1",
  TextBindings: "1.1",
  TextCoercion: "1.1",
};

const newer: Sets = {
  CustomFunctionsRuntime: "1.3",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  IdentityAPI: "1.3",
  KeyboardShortcuts: "1.1",
  NestedAppAuth: "1.1",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
};

/** 1.8 is Excel 2019, 1.12 and 1.15 are what Microsoft 365 had when they came. */
export function requirementSets(apiVersion: ApiVersion): Sets {
  const excel = { ExcelApi: `1.${apiVersion}` };
  if (apiVersion === 8) return { ...everywhere, ...excel };
  return {
    ...everywhere,
    ...(apiVersion === 15 ? newer : { SharedRuntime: "1.1", RibbonApi: "1.1" }),
    ...excel,
  };
}
