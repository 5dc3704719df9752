/** 1e-9 as 0.000000001: not every host reads an exponent in a formula. */
export function formulaNumber(value: number): string {
  return value.toFixed(12).replace(/\.?0{1,12}$/, "");
}
