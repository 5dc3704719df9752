/** The style sheet of the public page: light, dark and print, from 320 pixels on. Text has at least 4.5:1 against what it stands on. */
import { palette, statusLooks } from "../../book/looks/palette";
import { statuses } from "../../score/scores";
import { statusClass } from "./status-mark";

/** The book's own colours, as the book has them. */
const light = statuses
  .map((status) => {
    const { color, fill, bar } = statusLooks[status];
    return `.${statusClass(status)}{--ink:${color};--fill:${fill};--bar:${bar}}`;
  })
  .join("");

/** The same hues on dark paper: ink and fill change places, bars are lighter. */
const darkHues: Readonly<Record<(typeof statuses)[number], [ink: string, fill: string, bar: string]>> = {
  Done: ["#A9DDE6", "#12404B", "#3FA6BA"],
  "On track": ["#A8E0BC", "#17402A", "#55B57A"],
  "At risk": ["#F6D98B", "#4A3607", "#DDA92B"],
  "Off track": ["#F7B9AE", "#571D13", "#E0705D"],
  Missed: ["#FFFFFF", "#A5301F", "#E0503A"],
  Stale: ["#D3C4F0", "#3A2B5C", "#A58FD6"],
  "Not assessed": ["#CBD4DD", "#37424E", "#8896A4"],
  "Not scored": ["#B4BFCA", "#28323C", "#66727F"],
};
const dark = statuses
  .map((status) => {
    const [ink, fill, bar] = darkHues[status];
    return `.${statusClass(status)}{--ink:${ink};--fill:${fill};--bar:${bar}}`;
  })
  .join("");

export const pageStyle = `
:root{color-scheme:light dark;--paper:#F4F6F9;--card:${palette.paper};--text:${palette.ink};--quiet:${palette.quiet};--line:${palette.line};--link:${palette.link};--head:${palette.navy};--way:#DDE3EA;--pace:${palette.ink}}
${light}
@media (prefers-color-scheme:dark){:root{--paper:#11171D;--card:#1A222B;--text:#E6EBF0;--quiet:#AAB6C2;--line:#35414D;--link:#8FC1F5;--head:#16293F;--way:#35414D;--pace:#E6EBF0}
${dark}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,p,dl,dd,ul{margin:0;padding:0}
h1,h2,h3{line-height:1.25;text-wrap:balance}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:3px}
small{font-size:.8125rem;color:var(--quiet)}
.quiet{color:var(--quiet)}
.width,main,footer{max-width:66rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
.skip{position:absolute;inset-inline-start:.5rem;top:-4rem;background:var(--card);color:var(--link);padding:.5rem 1rem;z-index:1}
.skip:focus{top:.5rem}
header{background:var(--head);color:#FFFFFF;padding-block:2rem 1.75rem;margin-block-end:2rem}
header h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);margin-block-end:.75rem}
header .organisation{font-weight:600;margin-block-end:.25rem}
header .width>p:not(.organisation){color:#DCE6F1}
main>*+*{margin-block-start:2.5rem}
.intro{font-size:1.125rem;max-width:46rem}
h2{font-size:1.5rem;margin-block-end:.75rem}
section>article+article{margin-block-start:1.25rem}
#objectives>section+section{margin-block-start:2.5rem}
#objectives:focus{outline:none}
.status{display:inline-flex;align-items:center;gap:.4em;padding:.15em .65em .15em .5em;border:1px solid var(--bar);border-radius:1em;background:var(--fill);color:var(--ink);font-weight:600;font-size:.875rem;white-space:nowrap}
.shape{width:.8em;height:.8em;flex:none}
.bar{display:block;width:100%;height:.625rem}
.bar .way{fill:var(--way)}
.bar .gone,.bar .part{fill:var(--bar)}
.bar .pace{stroke:var(--pace);stroke-width:2;vector-effect:non-scaling-stroke}
.bar.all{height:1.25rem;margin-block:1rem;border-radius:.25rem}
.bar .part{stroke:var(--paper);stroke-width:2;vector-effect:non-scaling-stroke}
.tally{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
.tally>div{display:flex;align-items:center;gap:.5rem}
.tally dd{font-weight:700;font-size:1.125rem}
.contents{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none}
article{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:clamp(1rem,3vw,1.5rem)}
.head{display:flex;justify-content:space-between;align-items:flex-start;gap:.5rem 1rem;flex-wrap:wrap}
.head h3{font-size:1.25rem;flex:1 1 16rem}
.why{margin-block-start:.5rem;max-width:46rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:.75rem 2rem;margin-block:1rem 1.25rem}
dt{font-weight:400}
.facts dt{font-size:.875rem;color:var(--quiet)}
.facts .bar{margin-block-start:.375rem;max-width:20rem}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.9375rem;line-height:1.4}
caption,thead th{text-align:start;color:var(--quiet);font-size:.875rem;font-weight:400}
caption{padding-block-end:.25rem;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.625rem .75rem .625rem 0;vertical-align:top;text-align:start}
tbody th{font-weight:600}
tbody tr{border-block-start:1px solid var(--line)}
th:nth-child(1){width:24%}
th:nth-child(2),th:nth-child(4){width:10%}
th:nth-child(3),th:nth-child(6){width:14%}
th:nth-child(5){width:12%}
th:nth-child(7){width:16%}
td small{display:block}
td .bar{margin-block:.25rem}
td .name{display:none}
.legend dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:.75rem 2rem;margin-block-start:1rem}
.legend dt{margin-block-end:.125rem}
.notice{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:2rem;max-width:46rem}
.notice p+p{margin-block-start:.75rem}
footer{margin-block-start:3rem;padding-block:1.5rem 2.5rem;color:var(--quiet);font-size:.875rem}
@media screen and (max-width:60rem){
.results thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.results,.results tbody,.results tr,.results tbody th,.results td{display:block;width:auto;min-width:0}
.results tr{padding-block:.75rem}
.results tbody th,.results td{padding:.125rem 0}
.results tbody th{padding-block-end:.375rem}
.results td{display:grid;grid-template-columns:5.5rem 1fr;gap:.75rem}
td .name{display:block;color:var(--quiet);font-size:.875rem}
}
@media print{
:root{font-size:12px;--paper:#FFFFFF;--card:#FFFFFF;--text:#000000;--quiet:#444444;--line:#999999;--head:#FFFFFF;--way:#DDDDDD;--pace:#000000;--link:#000000}
${light}
header,header .width>p:not(.organisation){color:#000000}
header{padding-block:0;margin-block-end:1rem;border-block-end:2px solid #000000}
.skip,nav{display:none}
.status,.bar{print-color-adjust:exact}
.width,main,footer{max-width:none;padding-inline:0}
article{border:0;border-block-start:1px solid #999999;border-radius:0;padding:.75rem 0}
tr,.head,.facts,.legend dl>div{break-inside:avoid}
h2,h3{break-after:avoid}
}
`;

/** What the page's policy knows its style sheet by: SHA-256 of it, in base 64. A test says what it is when the sheet changes. */
export const pageStyleHash = "sha256-W5tVXpHvrK3/yDu+Ytx5Xmw4lD94TcymFHBK/+4afpY=";
