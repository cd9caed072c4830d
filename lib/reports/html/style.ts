import { Markup } from './markup'

/** Ours, and the same for every report: it goes into the page as it stands. */
export const STYLE = new Markup(`
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #1b1c1f); --ink: light-dark(#1d1e20, #eceae6);
  --soft: light-dark(#5a5b5f, #b1b0ad); --line: light-dark(#d9d5cc, #42454d);
  --error: light-dark(#b3261e, #ff8a80); --error-wash: light-dark(#fce4e1, #54231f);
  --warning: light-dark(#8a5200, #f5bd5a); --warning-wash: light-dark(#fdf0d5, #4a3612);
  --info: light-dark(#1e5aa8, #8fbcff); --info-wash: light-dark(#e3eefb, #1f3552);
  --clean: light-dark(#1c6b3f, #77d39c);
}
* { box-sizing: border-box; }
body {
  max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 3rem;
  background: var(--paper); color: var(--ink);
  font: 15px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.5rem; line-height: 1.35; }
h2 { margin: 2rem 0 .25rem; font-size: 1.2rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
p { margin: .25rem 0; }
a { color: inherit; }
header p, footer, .reading, .head span, .head a, .basis { color: var(--soft); font-size: .87rem; }
.verdict { font-size: 1.1rem; font-weight: 600; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; }
.notices { margin: .75rem 0; padding: .5rem 1rem .5rem 2rem; border-inline-start: 3px solid var(--warning); background: var(--warning-wash); }
.error { --level: var(--error); --wash: var(--error-wash); }
.warning { --level: var(--warning); --wash: var(--warning-wash); }
.info { --level: var(--info); --wash: var(--info-wash); }
.findings { margin: 1rem 0 0; padding: 0; list-style: none; counter-reset: finding; }
.findings > li { counter-increment: finding; padding: .7rem 0 .8rem 2.6rem; border-top: 1px solid var(--line); position: relative; break-inside: avoid; }
.findings > li::before { content: counter(finding); position: absolute; inset-inline-start: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.head { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
.head b { color: var(--level); }
.head :last-child { margin-inline-start: auto; }
blockquote { margin: .2rem 0; color: var(--soft); white-space: pre-line; }
mark, .mark { padding: 0 1px; border-radius: 2px; background: var(--wash); color: var(--ink); text-decoration: underline var(--level) 1.5px; text-underline-offset: 4px; }
mark { font-weight: 600; }
mark:empty::before { content: "‸"; color: var(--level); }
.changes { margin: .2rem 0 0; padding: 0; list-style: none; }
del { color: var(--soft); }
ins { color: var(--clean); font-weight: 600; text-decoration: none; }
.text { padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
.mark sup { color: var(--level); font-size: .65em; font-weight: 600; margin-inline-start: 1px; }
:target { outline: 2px solid var(--info); outline-offset: 3px; }
article + article { margin-top: 3rem; border-top: 2px solid var(--line); }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  mark, .mark, .notices { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`)
