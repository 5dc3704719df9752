/** XML namespaces of the two forms of Office Open XML: transitional, which Excel writes, and strict. */

export interface Namespaces {
  spreadsheet: string;
  relationships: string;
  drawing: string;
  spreadsheetDrawing: string;
  chart: string;
}

const transitional: Namespaces = {
  spreadsheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const strict: Namespaces = {
  spreadsheet: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** The form that a workbook part is written in, by the namespaces that its root declares. */
export function namespacesOf(rootAttributes: ReadonlyMap<string, string>): Namespaces {
  return [...rootAttributes.values()].includes(strict.spreadsheet) ? strict : transitional;
}

export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
