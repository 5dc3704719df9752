/** The drawing part that places a sheet's charts over its cells. */
import type { Rectangle } from "../../../core/workbook/cells";
import type { ChartSpec } from "../../../core/workbook/patch";
import { XML_HEADER, type Namespaces } from "../package/namespaces";
import { escapeXml } from "../xml/xml-text";

/** Charts are related as rId1, rId2, … in order. */
export function drawingXml(charts: readonly ChartSpec[], namespaces: Namespaces): string {
  const frames = charts.map((chart, i) => frameXml(chart, i + 1, namespaces));
  return (
    `${XML_HEADER}<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}">` +
    `${frames.join("")}</xdr:wsDr>`
  );
}

function frameXml(chart: ChartSpec, number: number, namespaces: Namespaces): string {
  const name = escapeXml(chart.title || `Chart ${number}`);
  return (
    `<xdr:twoCellAnchor>${cornersXml(chart.anchor)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="${name}" descr="${escapeXml(chart.altText)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" ` +
    `xmlns:r="${namespaces.relationships}" r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    `<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornersXml({ row, column, rows, columns }: Rectangle): string {
  const corner = (name: string, atRow: number, atColumn: number) =>
    `<xdr:${name}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", row, column) + corner("to", row + rows, column + columns);
}
