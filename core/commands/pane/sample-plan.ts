/** Adds a sample plan to a workbook that has none, so that people can try the product. */

export interface SampleReport {
  /** The sheet that was added. */
  sheet: string;
}

export const addSamplePlan = (): never => {
  throw new Error("addSamplePlan is being built");
};
