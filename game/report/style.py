"""How a debrief looks: on a projector, a laptop, a phone and paper, light and without a network."""

from __future__ import annotations

STYLE = """
:root{--ink:#1c2733;--quiet:#55626f;--pale:#c3ccd4;--faint:#eef1f4;--accent:#245580;--rust:#a03f24;
--gold:#8a5a00}
*{box-sizing:border-box}
html{color:var(--ink);background:#fff;font:17px/1.55 system-ui,-apple-system,"Segoe UI",
"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",sans-serif;
-webkit-text-size-adjust:100%}
html:lang(ko){word-break:keep-all;overflow-wrap:break-word;line-height:1.65}
body{margin:0}
h1,h2,h3{line-height:1.2;text-wrap:balance;font-weight:700}
h2:focus{outline:none}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-9999px;background:#fff;padding:.6rem 1rem;z-index:2}
.skip:focus{left:.5rem;top:.5rem}
.quiet,figcaption,caption{color:var(--quiet)}
.slide{min-height:100vh;padding:4vh 5vw 3vh;display:flex;flex-direction:column;
border-bottom:1px solid var(--pale);font-size:clamp(17px,min(1.75vw,3.1vh),60px);line-height:1.35}
.slide h1{font-size:1em;margin:0;color:var(--quiet);font-weight:600}
.slide h1+p{margin:.1em 0 0;font-size:.8em}
.slide h2{font-size:1.9em;margin:.25em 0 .4em}
.slide h3{font-size:1.1em;margin:.3em 0 .4em}
.slide p{margin:.35em 0}
.slide ul,.slide ol{margin:.3em 0;padding-left:1.2em}
.slide li{margin:.22em 0}
.slide .inside{flex:1}
.slide .panels svg{max-height:28vh}
.slide .foot{color:var(--quiet);font-size:.62em;margin:1em 0 0}
.huge{font-size:5em;font-weight:700;line-height:1.1;font-variant-numeric:tabular-nums}
.slide .huge{margin:.3em 0}
.huge .small{font-size:.55em;color:var(--quiet);font-weight:600}
.task{font-size:1.35em;max-width:34em}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));gap:2.5em}
.columns>*{min-width:0}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));gap:1.2em}
.slide ol.points{font-size:.8em;columns:2;column-gap:2.5em}
.slide ul.days{font-size:.74em;columns:3;column-gap:2.5em}
.slide .really{font-size:.88em}
.slide .days li,.slide .points li{break-inside:avoid}
.dense{font-size:.86em}
.slide .deal text{font-size:18px}
.slide .deal circle+text{font-size:12px}
.slide .deal svg{max-height:62vh}
.fork{border-left:.25em solid var(--gold);padding-left:.8em}
.badge-in{display:inline-block;min-width:1.6em;height:1.6em;line-height:1.6em;border-radius:.8em;
text-align:center;background:var(--ink);color:#fff;font-size:.8em}
.js .later:not(.shown){visibility:hidden}
figure{margin:0}
figcaption{font-size:.85em}
figcaption strong{color:var(--ink)}
svg{max-width:100%;height:auto;display:block}
svg text{font-family:inherit}
.panel text{fill:var(--ink)}
.panel text.label{font-size:24px;fill:var(--quiet)}
.panel .grid{stroke:var(--pale);stroke-width:1}
.panel polyline{fill:none;stroke-linejoin:round;stroke-linecap:round}
.own{fill:none;stroke:var(--accent);stroke-width:5}
.other{fill:none;stroke:var(--rust);stroke-width:3.5;stroke-dasharray:3 9;stroke-linecap:round}
.end-own{fill:var(--accent)}.end-other{fill:var(--rust)}
.stem{stroke:var(--ink);stroke-width:1.5}
.badge{fill:var(--ink)}
.panel text.number{fill:#fff;font-size:22px;font-weight:700}
.tick{fill:#fff;stroke:var(--rust);stroke-width:2.5}
.measured{fill:none;stroke:var(--gold);stroke-width:4}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.2em 1.6em;padding:0;margin:.5em 0;
font-size:.85em;color:var(--quiet)}
.slide .key{padding:0;font-size:.72em}
.key li{display:flex;align-items:center;gap:.5em}
.sample{width:2.4em;flex:none}
.bar{width:120px;min-width:80px}
.bar .axis{stroke:var(--quiet);stroke-width:1}
.bar .rise{fill:var(--accent)}.bar .fall{fill:var(--rust)}
main#report{max-width:68rem;margin:0 auto;padding:2rem 1.2rem 4rem}
.part{margin:0 0 3.2rem}
.part h2{font-size:1.6rem;border-top:3px solid var(--ink);padding-top:.6rem}
.part h3{font-size:1.15rem;margin:1.8rem 0 .5rem}
.part p,.part dl,.part ul,.part ol{max-width:46rem}
.part .wide ul{max-width:none}
.part li{margin:.3rem 0}
dt{font-weight:700;margin-top:.7rem}
dd{margin:.1rem 0 0}
.contents{columns:2;column-gap:2rem;max-width:46rem;padding-left:1.4rem}
.wide{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;font-size:.88rem;line-height:1.4;min-width:100%}
caption{text-align:left;font-size:.85rem;padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid
var(--pale)}
thead th{border-bottom:2px solid var(--ink);white-space:nowrap;vertical-align:bottom}
tbody th{font-weight:400;min-width:6em}
tfoot th,tfoot td{font-weight:700;border-top:2px solid var(--ink)}
.n+:not(.n){padding-left:1.2rem}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tight{margin:0;padding-left:1.1em}
.part .tight li{margin:.1rem 0}
.part .panels{margin:1rem 0}
.part .chart{max-width:34rem}
.deal svg{width:100%;max-width:47rem}
code{font:.92em/1.4 ui-monospace,Consolas,"Noto Sans Mono CJK KR",monospace;overflow-wrap:anywhere}
details{margin:.6rem 0}
summary{cursor:pointer;font-weight:600;padding:.2rem 0}
details table{font-size:.78rem}
.sources{font-size:.9rem;padding-left:1.2em}
.sources li{overflow-wrap:anywhere}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (max-width:700px){
.slide{min-height:0;padding:1.4rem 1.1rem;font-size:17px}
.slide h2{font-size:1.5em}
.slide .panels svg{max-height:none}
.huge{font-size:3.6em}
.slide ol.points,.slide ul.days,.contents{columns:1}
.slide .key,.slide .foot{font-size:.85em}
.wide td:not(.n),.wide th:not(.n){min-width:8.5em}
.js .later:not(.shown){visibility:visible}
}
@page{size:A4;margin:14mm}
@page slides{size:A4 landscape;margin:12mm}
@media print{
html{font-size:10.5pt;scroll-behavior:auto}
.skip{display:none}
.slide{page:slides;min-height:0;padding:0;border:0;break-after:page;break-inside:avoid;
font-size:14.5pt}
.slide .panels{grid-template-columns:repeat(3,1fr)}
.slide .panels svg{max-height:none}
.slide .deal svg{max-height:125mm}
.js .later:not(.shown){visibility:visible}
main#report{max-width:none;padding:0}
.part{margin:0 0 9mm}
h2,h3{break-after:avoid}
tr,figure,li,dt{break-inside:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
.wide{overflow:visible}
table{font-size:8.5pt}
thead th,thead th.n{white-space:normal}
details:not([open]){display:none}
a{color:inherit;text-decoration:none}
}
"""
