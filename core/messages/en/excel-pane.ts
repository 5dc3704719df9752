/** What the pane in Excel says before it is there: while it starts, and where it cannot. */

export const excelPaneMessages = {
  starting: "Starting …",
  outsideExcel:
    "OKR Ledger works inside Excel. Open the workbook with your plan in Excel, then choose Open pane in the OKR Ledger group on the Home tab. If that group is not there, ask whoever looks after Office in your organisation to add OKR Ledger.",
  noOffice:
    "Microsoft's part of the program could not be loaded, so OKR Ledger cannot reach Excel. Look whether this computer is online and may reach appsforoffice.microsoft.com, then close the pane and open it again.",
  tooOld:
    "This version of Excel is too old for OKR Ledger: it needs ExcelApi 1.8 (Excel 2021 or later, Microsoft 365, or Excel on the web). Update Excel, or open the workbook in Excel on the web.",
  failed: (reason: string) =>
    `OKR Ledger could not start (${reason}). Nothing in the workbook was changed. Close the pane and open it again; if it happens again, report these words.`,
  slow: "Excel has not answered yet. Leave cells that you are typing in, and wait a moment; if nothing happens, close the pane and open it again.",
};
