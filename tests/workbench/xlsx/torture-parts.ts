/** A workbook with much that a file host could lose: every feature is here once, in as few words as it takes. */
import type { Parts } from "./made-package";
import { drawing, header, main, office, pack, relationships } from "./office-markup";
import { sheetParts } from "./torture-sheets";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const overrides: Record<string, string> = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "xl/worksheets/sheet1.xml": `${sheetType}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${sheetType}.worksheet+xml`,
  "xl/worksheets/sheet7.xml": `${sheetType}.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${sheetType}.chartsheet+xml`,
  "xl/styles.xml": `${sheetType}.styles+xml`,
  "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
  "xl/sharedStrings.xml": `${sheetType}.sharedStrings+xml`,
  "xl/calcChain.xml": `${sheetType}.calcChain+xml`,
  "xl/comments1.xml": `${sheetType}.comments+xml`,
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/tables/table1.xml": `${sheetType}.table+xml`,
  "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/pivotTables/pivotTable1.xml": `${sheetType}.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${sheetType}.pivotCacheDefinition+xml`,
  "xl/externalLinks/externalLink1.xml": `${sheetType}.externalLink+xml`,
  "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
};
const defaults: Record<string, string> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  bin: "application/vnd.ms-office.vbaProject",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  dat: "application/octet-stream",
};

const contentTypes =
  `${header}<Types xmlns="${pack}/content-types">` +
  Object.entries(defaults)
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join("") +
  Object.entries(overrides)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join("") +
  "</Types>";

const workbook =
  `${header}<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl" lastEdited="7"/>` +
  `<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="0"/></bookViews><sheets>\n` +
  `  <sheet name="Plan &amp; goals" sheetId="4" r:id="rId1"/>\n` +
  `  <sheet name="Chart only" sheetId="9" r:id="rId2"/>\n` +
  `  <sheet name="L'été" sheetId="2" r:id="rId3"/>\n` +
  `  <sheet name="Lists" sheetId="5" state="veryHidden" r:id="rId4"/>\n</sheets>` +
  `<externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames>` +
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Plan &amp; goals'!$A$3:$F$8</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Plan &amp; goals'!$1:$3</definedName>` +
  `<definedName name="Choices">Lists!$A$1:$A$3</definedName>` +
  `<definedName name="Local_rate" localSheetId="2">'L''été'!$B$1</definedName></definedNames>` +
  `<calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="3" r:id="rId6"/></pivotCaches></workbook>`;

const styles =
  `${header}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; days&quot;"/></numFmts>` +
  `<fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Gill Sans"/><family val="2"/></font>` +
  `<font><b/><sz val="10"/><name val="Gill Sans"/></font></fonts><fills count="4">` +
  `<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>` +
  `<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="170" fontId="0" fillId="2" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="3" borderId="0" xfId="0"/>` +
  `<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><numFmt numFmtId="171" formatCode="0.000"/></dxf></dxfs>` +
  `<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

const scheme = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"]
  .concat("hlink", "folHlink")
  .map(
    (name, i) =>
      `<a:${name}><a:srgbClr val="${(0x102030 * (i + 1)).toString(16).padStart(6, "0").slice(-6)}"/></a:${name}>`,
  )
  .join("");
const theme = `${header}<a:theme xmlns:a="${drawing}" name="T"><a:themeElements><a:clrScheme name="C">${scheme}</a:clrScheme></a:themeElements></a:theme>`;

const sharedStrings =
  `${header}<sst xmlns="${main}" count="9" uniqueCount="7"><si><t>Goal</t></si><si><t xml:space="preserve">  spaced  </t></si>` +
  `<si><r><rPr><b/><sz val="10"/></rPr><t>All </t></r><r><rPr><b/></rPr><t>bold</t></r></si>` +
  `<si><r><rPr><b/></rPr><t xml:space="preserve">Half </t></r><r><rPr><i/></rPr><t>bold</t></r></si>` +
  `<si><t>日本</t><rPh sb="0" eb="2"><t>ニホン</t></rPh><phoneticPr fontId="0"/></si>` +
  `<si><t>line one_x000D_\nline two &amp; &lt;more&gt; _x005F_x0041_</t></si><si><t><![CDATA[a < b]]> 😀</t></si></sst>`;

const app =
  `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ` +
  `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant">` +
  `<vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant>` +
  `<vt:variant><vt:lpstr>Charts</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
  `<TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>Plan &amp; goals</vt:lpstr><vt:lpstr>L'été</vt:lpstr>` +
  `<vt:lpstr>Lists</vt:lpstr><vt:lpstr>Chart only</vt:lpstr></vt:vector></TitlesOfParts></Properties>`;

/** Bytes that mean nothing here: macros, pictures and a vendor's own part must come through whatever they hold. */
const blob = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 89) % 251);

export const tortureParts: Parts = {
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": relationships(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "extended-properties", "docProps/app.xml"],
  ),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId4", "worksheet", "worksheets/sheet7.xml"],
    ["rId5", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId6", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId7", "styles", "styles.xml"],
    ["rId8", "sharedStrings", "sharedStrings.xml"],
    ["rId9", "theme", "theme/theme1.xml"],
    ["rId10", "calcChain", "calcChain.xml"],
    ["rId11", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    ["rId12", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ["rId13", "customXml", "../customXml/item1.xml"],
  ),
  "xl/styles.xml": styles,
  "xl/theme/theme1.xml": theme,
  "xl/sharedStrings.xml": sharedStrings,
  "xl/calcChain.xml": `${header}<calcChain xmlns="${main}"><c r="D4" i="4"/><c r="D5" i="4"/></calcChain>`,
  "xl/vbaProject.bin": blob(900),
  "xl/media/image1.png": blob(300),
  "vendor/blob.dat": blob(5000),
  "customXml/item1.xml": `${header}<label xmlns="urn:example:label">internal</label>`,
  "docProps/app.xml": app,
  ...sheetParts,
};
