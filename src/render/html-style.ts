/** The style sheet of the HTML report: light and dark, and for paper. */

/** The colours alone, for a page around a report. */
export const COLOURS = `
:root { --back: #fff; --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --bad: #cf222e; --warn: #9a6700;
  --good: #1a7f37; --link: #0969da; --red: #ffebe9; --green: #dafbe1; --yellow: #fff8c5 }
@media (prefers-color-scheme: dark) {
  :root { --back: #0d1117; --ink: #e6edf3; --dim: #9198a1; --line: #3d444d; --soft: #151b23; --bad: #ff7b72; --warn: #e3b341;
    --good: #56d364; --link: #79c0ff; --red: #3c1618; --green: #12361f; --yellow: #372a0b } }
`.trim()

export const STYLE = `
${COLOURS}
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 }
h2 { font-size: 1.1rem; margin: 0 0 .3rem }
h3 { font-size: 1rem; margin: .8rem 0 .3rem }
p, ul { margin: .4rem 0; overflow-wrap: anywhere }
a { color: var(--link) }
header { border-left: .4rem solid var(--line); padding: .5rem .8rem; margin-bottom: 1rem; background: var(--soft) }
header.bad { border-color: var(--bad) } header.warn { border-color: var(--warn) } header.good { border-color: var(--good) }
.bad .sign, .error > h2 .sign, td.fail, td.fail a { color: var(--bad) }
.warn .sign, .warning > h2 .sign, td.warn, td.warn a, td.partial, td.unchecked { color: var(--warn) }
.good .sign, td.pass, td.pass a { color: var(--good) }
.about, .place, .quiet, footer, figcaption, td.skipped { color: var(--dim) }
code, pre { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; margin: .5rem 0;
  white-space: pre-wrap }
.gutter { color: var(--dim) }
table { border-collapse: collapse; margin: .5rem 0 1rem }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem }
th, td { border: 1px solid var(--line); padding: .25rem .7rem; text-align: center; font-weight: inherit }
thead th { background: var(--soft); font-weight: 600 }
th[scope=row], thead th:first-child { text-align: left }
td { font-weight: 600 } td a { text-decoration: none; display: block }
.rows td { font-weight: 400; text-align: right }
.bar.before { fill: var(--dim) } .bar.after { fill: var(--bad) }
section.finding { border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: 6px;
  padding: .7rem 1rem; margin: 1rem 0; break-inside: avoid }
section.error { border-left-color: var(--bad) } section.warning { border-left-color: var(--warn) }
section:target { outline: 2px solid var(--link) }
details { margin: .6rem 0 } summary { cursor: pointer; color: var(--dim) }
section.picture { margin: 1.5rem 0 }
.diff .added { background: var(--green) } .diff .removed { background: var(--red) }
.diff span { display: inline-block; min-width: 100% }
figure { margin: .8rem 0 } .wide { overflow-x: auto }
.drawing { max-width: 100%; height: auto; font: 12px ui-monospace, monospace }
.drawing text { fill: var(--ink) } .drawing .title { font-weight: 700 }
.box rect { fill: var(--soft); stroke: var(--line) }
.box.added rect { fill: var(--green); stroke: var(--good) } .box.changed rect { fill: var(--yellow); stroke: var(--warn) }
.box.removed rect { fill: var(--red); stroke: var(--bad); stroke-dasharray: 4 3 }
.box text.added { fill: var(--good); font-weight: 700 } .box text.changed { fill: var(--warn); font-weight: 700 }
.box text.removed { fill: var(--bad); text-decoration: line-through }
.arrow path { fill: none; stroke: var(--dim) } .arrow text { fill: var(--dim) }
.arrow.added path { stroke: var(--good) } .arrow.removed path { stroke: var(--bad); stroke-dasharray: 4 3 }
#tip path { fill: var(--dim) }
.key { padding: 0 .4rem; border-radius: 4px; color: var(--ink) }
.key.added { background: var(--green) } .key.changed { background: var(--yellow) } .key.removed { background: var(--red) }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: .5rem; font-size: .85rem }
@media (max-width: 30rem) { main { padding: .6rem } th, td { padding: .2rem .3rem; font-size: .8rem } th code { font-size: 11px }
  .matrix thead th:not(:first-child) { writing-mode: vertical-rl; text-align: left }
  section.finding { padding: .6rem .7rem } }
@media print { body { font-size: 11pt } main { max-width: none; padding: 0 }
  details::details-content { content-visibility: visible; height: auto }
  a { color: inherit } pre, section.finding { break-inside: avoid } }
`.trim()
