/** The sheets of the torture workbook, and the parts that belong to them. */
import type { Parts } from "./made-package";
import { drawing, header, main, office, relationships } from "./office-markup";

const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const planSheet =
  `${header}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr filterMode="1"/><dimension ref="A1:F40"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols><col min="1" max="1" width="30" customWidth="1"/><col min="3" max="3" width="9" hidden="1" customWidth="1"/><col min="6" max="16384" width="9" hidden="1"/></cols>` +
  `<sheetData><row r="1"><c r="A1" s="3" t="inlineStr"><is><t>Plan</t></is></c></row>` +
  `<row r="3"><c r="A3" s="3" t="s"><v>0</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c></row>` +
  `<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>45292</v></c><c r="C4" s="2"><v>-1.5E-3</v></c><c r="D4" s="4"><f>B4/2</f><v>0.25</v></c><c r="E4" t="b"><v>1</v></c><c r="F4" t="e"><v>#DIV/0!</v></c></row>` +
  `<row r="5" hidden="1"><c r="A5" t="s"><v>5</v></c><c r="B5"><f t="shared" ref="B5:B7" si="0">$A$1&amp;A5&amp;SUM(B$4:C4)</f><v>1</v></c><c r="C5" t="str"><f>_xlfn.CONCAT("a","b")</f><v>ab</v></c></row>` +
  `<row r="6"><c r="A6" t="s"><v>6</v></c><c r="B6"><f t="shared" si="0"/><v>2</v></c><c r="D6"><f t="array" ref="D6:E6">TRANSPOSE(A1:A2)</f><v>7</v></c><c r="E6"><v>8</v></c></row>` +
  `<row><c><v>12345678901234567890</v></c><c><f t="shared" si="0"/><v>3</v></c></row>` +
  `<row r="8" hidden="1"/><row r="40" hidden="1"><c r="A40" s="1"/></row></sheetData>` +
  `<autoFilter ref="A3:F8"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>` +
  `<conditionalFormatting sqref="D4:D8"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0.5</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E4:E8"><formula1>Choices</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A4" r:id="rId1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts></worksheet>`;

const frame = (id: string) =>
  `${header}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/>` +
  `<xdr:ext cx="900" cy="600"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${office}" r:id="${id}"/>` +
  `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;
const pie =
  `${header}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Plan &amp; goals'!$B$4:$B$6</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

export const sheetParts: Parts = {
  "xl/worksheets/sheet1.xml": planSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "hyperlink", "https://example.org/plan?a=1&amp;b=2", true],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "comments", "../comments1.xml"],
    ["rId5", "table", "../tables/table1.xml"],
    [
      "rId6",
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
  ),
  "xl/worksheets/sheet2.xml": `${header}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="d"><v>2026-03-01T12:00:00</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/_rels/sheet2.xml.rels": relationships([
    "rId1",
    "pivotTable",
    "../pivotTables/pivotTable1.xml",
  ]),
  "xl/worksheets/sheet7.xml": `${header}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>Yes</t></r></is></c></row></sheetData></worksheet>`,
  "xl/chartsheets/sheet1.xml": `${header}<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": relationships(["rId1", "drawing", "../drawings/drawing2.xml"]),
  "xl/drawings/drawing1.xml": frame("rId1"),
  "xl/drawings/_rels/drawing1.xml.rels": relationships(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
  ),
  "xl/drawings/drawing2.xml": frame("rId1"),
  "xl/drawings/_rels/drawing2.xml.rels": relationships(["rId1", "chart", "../charts/chart2.xml"]),
  "xl/charts/chart1.xml": pie,
  "xl/charts/chart2.xml": pie,
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="n1"/></xml>',
  "xl/comments1.xml":
    `${header}<comments xmlns="${main}"><authors><author>A</author></authors><commentList>` +
    `<comment ref="A4" authorId="0"><text><r><t>First </t></r><r><rPr><b/></rPr><t>note</t></r></text></comment>` +
    `<comment ref="B4" authorId="0"><text><t>[Threaded comment] not shown here</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml":
    `${header}<ThreadedComments xmlns="${threads}"><threadedComment ref="B4" dT="2026-01-05T10:00:00.00" personId="{00000000-0000-0000-0000-00000000000A}" id="{00000000-0000-0000-0000-000000000001}"><text>Who owns this?</text></threadedComment>` +
    `<threadedComment ref="B4" dT="2026-01-06T10:00:00.00" personId="{00000000-0000-0000-0000-00000000000A}" id="{00000000-0000-0000-0000-000000000002}" parentId="{00000000-0000-0000-0000-000000000001}"><text>Streets &amp; Parks</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `${header}<personList xmlns="${threads}"><person displayName="P" id="{00000000-0000-0000-0000-00000000000A}"/></personList>`,
  "xl/tables/table1.xml":
    `${header}<table xmlns="${main}" id="6" name="tblPlan" displayName="tblPlan" ref="A3:B7"><autoFilter ref="A3:B7"/>` +
    `<tableColumns count="2"><tableColumn id="1" name="Goal"/><tableColumn id="2" name="All bold"/></tableColumns></table>`,
  "xl/pivotTables/pivotTable1.xml": `${header}<pivotTableDefinition xmlns="${main}" name="P" cacheId="3" dataCaption="V"><location ref="A5:B6" firstHeaderRow="0" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
    "rId1",
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": `${header}<pivotCacheDefinition xmlns="${main}" saveData="0"><cacheSource type="worksheet"><worksheetSource ref="A3:B7" sheet="Plan &amp;amp; goals"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
  "xl/externalLinks/externalLink1.xml": `${header}<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"/></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
    "rId1",
    "externalLinkPath",
    "file:///S:/Budget.xlsx",
    true,
  ]),
  "customXml/itemProps1.xml": `${header}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
};
