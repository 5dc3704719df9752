/** The grid's formula engine, with an order of its own for formulas: the one that it brings takes minutes for a book of 5,000 rows. */
import {
  CalculateFormulaService,
  DependencyManagerService,
  FormulaDependencyGenerator,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type {
  FormulaDependencyTree,
  FormulaDependencyTreeVirtual,
  IFormulaData,
  IFormulaDependencyTree,
  IOtherFormulaData,
  IUnitData,
} from "@univerjs/engine-formula";
import { FormulaOrder } from "./formula-order";

/** Takes from the engine what formulas use, and gives back the order to work them out in. */
class DependencyGeneratorByRange extends FormulaDependencyGenerator {
  private order = new FormulaOrder([]);
  private isCyclic = false;

  protected override async _generateTreeList(
    formulas: IFormulaData,
    others: IOtherFormulaData,
    units: IUnitData,
  ): Promise<IFormulaDependencyTree[]> {
    const trees = await super._generateTreeList(formulas, others, units);
    // The engine empties the lists of what formulas use before it asks for their order.
    this.order = new FormulaOrder(
      trees.map((tree) => ({ id: tree.treeId, stands: tree.toRTreeItem(), uses: [...tree.rangeList] })),
    );
    return trees;
  }

  protected override _calculateRunList(
    dirty: IFormulaDependencyTree[],
  ): (FormulaDependencyTree | FormulaDependencyTreeVirtual)[] {
    const { ids, isCyclic } = this.order.runList(
      dirty.map(({ treeId }) => treeId),
      (stands) => this._dependencyRTreeCacheForAddressFunction.bulkSearch(stands) as Set<number>,
    );
    this.isCyclic = isCyclic;
    this.order = new FormulaOrder([]);
    return ids.flatMap((id) => this._dependencyTreeCache.get(id) ?? []);
  }

  protected override _checkIsCycleDependency(): boolean {
    return this.isCyclic;
  }
}

export class FormulaEngine extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    this._injector.add([LexerTreeBuilder, { useClass: LexerTreeBuilder }]);
    this._injector.add([ICalculateFormulaService, { useClass: CalculateFormulaService }]);
    this._injector.add([IDependencyManagerService, { useClass: DependencyManagerService }]);
    this._injector.add([IFormulaDependencyGenerator, { useClass: DependencyGeneratorByRange }]);
  }
}
