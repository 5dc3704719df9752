/** The order of the grid's formulas, against what follows from taking them pair by pair. */
import type { IUnitRange } from "@univerjs/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FormulaOrder, type OrderedFormula } from "../../workbench/preview/page/grid/formula-order";

const SIZE = 6;

const range = (row: number, column: number, rows = 1, columns = 1): IUnitRange => ({
  unitId: "book",
  sheetId: "sheet",
  range: {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  },
});

const cell = fc.nat(SIZE * SIZE - 1);
const used = fc
  .record({ at: cell, rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 2 }) })
  .map(({ at, rows, columns }) => range(Math.floor(at / SIZE), at % SIZE, rows, columns));
const formulas = fc
  .uniqueArray(fc.record({ at: cell, uses: fc.array(used, { maxLength: 3 }) }), {
    selector: ({ at }) => at,
    maxLength: 20,
  })
  .map((list) =>
    list.map(({ at, uses }, index): OrderedFormula => ({
      id: index * 7 + 3,
      stands: [range(Math.floor(at / SIZE), at % SIZE)],
      uses,
    })),
  );

const touches = (a: IUnitRange, b: IUnitRange): boolean =>
  a.range.startRow <= b.range.endRow &&
  b.range.startRow <= a.range.endRow &&
  a.range.startColumn <= b.range.endColumn &&
  b.range.startColumn <= a.range.endColumn;

function usersOf(list: readonly OrderedFormula[], { stands }: OrderedFormula): OrderedFormula[] {
  return list.filter(({ uses }) => uses.some((one) => stands.some((place) => touches(one, place))));
}

/** All that has to be worked out again where these are, themselves included only where they use themselves. */
function reached(list: readonly OrderedFormula[], from: readonly OrderedFormula[]): Set<OrderedFormula> {
  const found = new Set<OrderedFormula>();
  const open = from.flatMap((one) => usersOf(list, one));
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...usersOf(list, next));
  }
  return found;
}

const none = (): number[] => [];

describe("the order of formulas", () => {
  it("has what is dirty and all that uses it, each once, and users before what they use", () => {
    fc.assert(
      fc.property(formulas, fc.array(fc.nat(19)), (list, picks) => {
        const dirty = list.filter((_, index) => picks.includes(index));
        const { ids, isCyclic } = new FormulaOrder(list).runList(
          dirty.map(({ id }) => id),
          none,
        );
        const expected = new Set([...dirty, ...reached(list, dirty)]);
        expect([...ids].sort((a, b) => a - b)).toEqual(
          [...expected].map(({ id }) => id).sort((a, b) => a - b),
        );
        const cyclic = [...expected].some((one) => reached(list, [one]).has(one));
        expect(isCyclic).toBe(cyclic);
        if (cyclic) return;
        for (const one of expected)
          for (const user of usersOf(list, one))
            expect(ids.indexOf(user.id)).toBeLessThan(ids.indexOf(one.id));
      }),
    );
  });

  it("follows whole columns and other sheets of the same cells", () => {
    const column = { ...range(0, 1), range: { startRow: NaN, endRow: NaN, startColumn: 1, endColumn: 1 } };
    const list: OrderedFormula[] = [
      { id: 1, stands: [range(40, 1)], uses: [] },
      { id: 2, stands: [range(0, 5)], uses: [column] },
      { id: 3, stands: [range(1, 5)], uses: [{ ...column, sheetId: "another" }] },
    ];
    expect(new FormulaOrder(list).runList([1], none)).toEqual({ ids: [2, 1], isCyclic: false });
  });

  it("follows what no range tells", () => {
    const list: OrderedFormula[] = [
      { id: 1, stands: [range(0, 0)], uses: [] },
      { id: 2, stands: [range(0, 1)], uses: [] },
    ];
    const more = ([place]: IUnitRange[]): number[] => (place?.range.startColumn === 0 ? [2, 99] : []);
    expect(new FormulaOrder(list).runList([1, 98], more)).toEqual({ ids: [2, 1], isCyclic: false });
  });
});
