// How the plain page looks, on a screen and on paper, light and dark. Only what is inside #document is styled, so that
// the viewer above it is left alone. Colours are those of the app.

export const startHereCss = `
:root { color-scheme: light dark }
body { margin: 0; background: light-dark(#f7f5ef, #11171a); color: light-dark(#17211f, #eef3f1); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif }
#document main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
#document h1 { font-size: 1.875rem; line-height: 1.2; margin: 0 0 1rem }
#document h2 { font-size: 1.375rem; margin: 2.5rem 0 0.75rem }
#document h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem }
#document a { color: light-dark(#0a6656, #62d5bf) }
#document a:focus-visible { outline: 3px solid; outline-offset: 2px }
#document .quiet { color: light-dark(#4b5856, #a8b6b4) }
#document .small { font-size: 0.875rem }
#document .note, #document .alone, #document .evidence { background: light-dark(#fff, #1a2226); border-radius: 12px; padding: 1rem 1.25rem; margin: 0 0 1rem }
#document .alone { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: center; border: 2px solid light-dark(#824d00, #f3c468) }
#document .alone svg { width: 18rem; max-width: 100%; color: light-dark(#0a6656, #62d5bf) }
#document dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 0.75rem 1.5rem; margin: 1rem 0 }
#document dt { font-size: 0.8125rem; color: light-dark(#4b5856, #a8b6b4) }
#document dd { margin: 0; overflow-wrap: anywhere }
#document .signatures svg { display: block; width: 16rem; max-width: 100%; fill: none; stroke: currentColor; stroke-width: 7; stroke-linecap: round; stroke-linejoin: round }
#document nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; list-style: none }
#document nav a { display: inline-block; padding: 0.6rem 0 }
#document table { width: 100%; border-collapse: collapse }
#document th, #document td { text-align: left; vertical-align: top; padding: 0.6rem 0.75rem 0.6rem 0; border-top: 1px solid light-dark(#e0dbcf, #2a3438); overflow-wrap: anywhere }
#document #combination table { table-layout: fixed }
#document #combination thead th { width: 33% }
#document #combination thead th:nth-child(even) { width: 17% }
#document tbody th { white-space: nowrap }
#document #combination tbody th { white-space: normal; font-weight: inherit }
#document td ul { margin: 0; padding-left: 1.1rem }
#document .demo { margin: 0 0 1rem; padding: 0.5rem 0.75rem; border: 2px dashed; border-radius: 8px; color: light-dark(#824d00, #f3c468) }
#document .open { color: light-dark(#824d00, #f3c468); font-weight: 600 }
#document .gaps li { margin: 0.4rem 0 }
#document .gaps .under { margin: 0.4rem 0 }
#document .gaps .under > span { display: block }
#document .gaps a { white-space: nowrap; margin-inline-end: 0.5rem }
#document .label { display: inline-block; padding: 0 0.5rem; border-radius: 8px; background: light-dark(#dceee8, #16352e) }
#document .photo { position: relative; display: inline-block; margin: 0 0 0.5rem }
#document .photo img { display: block; max-width: 100%; max-height: 80vh; border-radius: 8px }
#document .photo svg { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none }
#document .photo rect { fill: none; stroke: #ffd400; stroke-width: 3px; vector-effect: non-scaling-stroke; filter: drop-shadow(0 0 1px #000) }
#document audio, #document video { display: block; max-width: 100%; margin-bottom: 0.5rem }
#document video { max-height: 70vh }
#document .account li { margin: 0.4rem 0; padding-left: 0.25rem; overflow-wrap: anywhere }
#document :is(tr, article, li):target { outline: 3px solid light-dark(#0a6656, #62d5bf); outline-offset: 4px; border-radius: 4px; scroll-margin: 1rem }
@media (max-width: 40rem) {
  #document thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  #document tr, #document tbody th, #document td { display: block }
  #document tr { border-top: 1px solid light-dark(#e0dbcf, #2a3438); padding: 0.5rem 0 }
  #document tbody th, #document td { border: 0; padding: 0.1rem 0 }
}
@media print {
  :root { color-scheme: light }
  body, #document .evidence, #document .note { background: #fff }
  #document .evidence, #document tr { break-inside: avoid }
  #document nav { display: none }
}
`
