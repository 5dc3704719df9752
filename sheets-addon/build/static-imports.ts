/** For ts-loader: turns `import("./part")` into an import at the file's top, because a page of Apps Script's has nowhere to fetch a part from later. */
import ts from "typescript";

/** Webpack could do so too (`dynamicImportMode: "eager"`), but then keeps all modules apart, and a sixth of the page with them. */
export const staticImports: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const { factory } = context;
  const imports: ts.Statement[] = [];
  const visit = (node: ts.Node): ts.Node => {
    const [part] = ts.isCallExpression(node) ? node.arguments : [];
    if (!part || !ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword)
      return ts.visitEachChild(node, visit, context);
    const name = factory.createUniqueName("part");
    const clause = factory.createImportClause(undefined, undefined, factory.createNamespaceImport(name));
    imports.push(factory.createImportDeclaration(undefined, clause, part));
    const resolve = factory.createPropertyAccessExpression(factory.createIdentifier("Promise"), "resolve");
    return factory.createCallExpression(resolve, undefined, [name]);
  };
  const visited = ts.visitNode(file, visit, ts.isSourceFile);
  return factory.updateSourceFile(visited, [...imports, ...visited.statements]);
};
