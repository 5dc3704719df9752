/** What a script offers to menus, triggers, cells and pages: the functions that its entry exports, as the source has them. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

export interface PublicFunction {
  name: string;
  /** As a call passes them on; "...rest" for the rest. */
  parameters: string[];
  /** The comment before it, whole, where it has one: Sheets shows it while people type a formula. */
  comment: string | null;
}

/** Exported functions, and those that the entry exports from files of ours. Throws where the entry exports anything else, or a name that Apps Script hides. */
export function publicFunctions(entry: string): PublicFunction[] {
  return parse(entry).statements.flatMap((statement) => exported(entry, statement));
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
}

function exported(file: string, statement: ts.Statement): PublicFunction[] {
  if (ts.isExportDeclaration(statement)) return exportedFrom(file, statement);
  if (!isExported(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [];
  if (!ts.isFunctionDeclaration(statement) || !statement.name)
    throw new Error(`${file} exports something that is not a function: a script offers functions only.`);
  return [publicFunction(file, statement, statement.name.text)];
}

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** `export { a, b as c } from "./file"` */
function exportedFrom(file: string, { isTypeOnly, moduleSpecifier, exportClause }: ts.ExportDeclaration) {
  if (isTypeOnly) return [];
  if (
    !moduleSpecifier ||
    !ts.isStringLiteral(moduleSpecifier) ||
    !exportClause ||
    !ts.isNamedExports(exportClause)
  )
    throw new Error(`${file} must name what it exports, and where it stands: export { name } from "./file".`);
  const source = join(dirname(file), `${moduleSpecifier.text}.ts`);
  const declared = parse(source).statements.filter(ts.isFunctionDeclaration);
  return exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ name, propertyName }) => {
      const wanted = (propertyName ?? name).text;
      const found = declared.find((one) => one.name?.text === wanted && isExported(one));
      if (!found) throw new Error(`${file} exports ${wanted}, which is not a function of ${source}.`);
      return publicFunction(file, found, name.text);
    });
}

function publicFunction(file: string, declaration: ts.FunctionDeclaration, name: string): PublicFunction {
  if (name.endsWith("_"))
    throw new Error(
      `${file} exports ${name}: Apps Script hides functions whose names end with an underscore.`,
    );
  const text = declaration.getSourceFile().text;
  const comments = (ts.getLeadingCommentRanges(text, declaration.pos) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((comment) => comment.startsWith("/**"));
  const parameters = declaration.parameters.map((parameter, i) => {
    const given = ts.isIdentifier(parameter.name) ? parameter.name.text.replace(/^_+/, "") : `given${i + 1}`;
    return parameter.dotDotDotToken ? `...${given}` : given;
  });
  return { name, parameters, comment: comments.pop() ?? null };
}

/** One line of script for each, its comment before it: they call what the bundle holds under `library`. */
export function topLevelFunctions(functions: readonly PublicFunction[], library: string): string {
  return functions
    .map(({ name, parameters, comment }) => {
      const given = parameters.join(", ");
      const line = `function ${name}(${given}) { return ${library}.${name}(${given}); }`;
      return comment === null ? line : `${comment}\n${line}`;
    })
    .join("\n");
}
