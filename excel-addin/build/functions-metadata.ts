/** functions.json, from the comments in functions.ts: what Excel shows of a function while people type it. */
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl?: string;
  parameters: { name: string; description: string; optional?: boolean }[];
}

export interface FunctionsMetadata {
  functions: FunctionMetadata[];
}

const source = "excel-addin/custom-functions/functions.ts";

/** `helpPage` is the address of the page with all functions, each at its id; null: none is given out. @throws Error with what is wrong in the comments */
export async function functionsMetadata(helpPage: string | null): Promise<FunctionsMetadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(`${source}: ${errors.join("; ")}`);
  const metadata = JSON.parse(metadataJson) as FunctionsMetadata;
  return {
    ...metadata,
    functions: metadata.functions.map(({ helpUrl, ...rest }) =>
      helpPage === null || helpUrl === undefined ? rest : { ...rest, helpUrl: `${helpPage}#${helpUrl}` },
    ),
  };
}
