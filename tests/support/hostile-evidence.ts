// Files as somebody might hand them in to harm whoever looks at them: pages, drawings and documents with scripts, under
// honest and under false names. Each tries three things: to leave a mark in the page, to call out, and to lead away.

import { createServer } from 'node:http'
import { madePdf } from './made-pdf.ts'

export type HostileFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** What a script of theirs would leave behind; to be evaluated in every page and frame. */
export const ranMark = 'fieldfolioHostileRan'

export type PingServer = {
  readonly origin: string
  /** Every address that was asked for. */
  readonly asked: string[]
  readonly stop: () => Promise<void>
}

export const listenForPings = async (): Promise<PingServer> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' })
    response.end('<p>You were led away.</p>')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const scriptOf = (ping: string): string =>
  [
    `try { globalThis.${ranMark} = true; top.${ranMark} = true } catch {}`,
    `try { fetch('${ping}/fetched', { mode: 'no-cors' }) } catch {}`,
    `try { new Image().src = '${ping}/image' } catch {}`,
    `try { top.location = '${ping}/led-away' } catch {}`,
    `try { location.href = '${ping}/led-away' } catch {}`,
  ].join(';')

const pageOf = (ping: string): string =>
  `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=${ping}/refreshed">
<link rel="stylesheet" href="${ping}/style.css"><base href="${ping}/"></head>
<body onload="${scriptOf(ping)}"><script>${scriptOf(ping)}</script><img src="${ping}/img" onerror="${scriptOf(ping)}">
<iframe src="${ping}/frame"></iframe><iframe srcdoc="<script>${scriptOf(ping)}</script>"></iframe>
<object data="${ping}/object"></object><form action="${ping}/form"><input autofocus onfocus="${scriptOf(ping)}"></form></body></html>`

const xhtmlOf = (ping: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script><![CDATA[${scriptOf(ping)}]]></script></head><body><img src="${ping}/xhtml"/></body></html>`

const drawingOf = (ping: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="200" onload="${scriptOf(ping)}">
<style>@import url("${ping}/svg.css");</style><script><![CDATA[${scriptOf(ping)}]]></script><image xlink:href="${ping}/svg-image" width="9" height="9"/>
<foreignObject width="200" height="200"><body xmlns="http://www.w3.org/1999/xhtml" onload="${scriptOf(ping)}"><iframe src="${ping}/svg-frame"/></body></foreignObject><rect width="200" height="200"/></svg>`

const styledXml = (ping: string): string =>
  `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="${ping}/style.xsl"?><?xml-stylesheet href="${ping}/xml.css"?><page xmlns:h="http://www.w3.org/1999/xhtml"><h:script>${scriptOf(ping)}</h:script></page>`

const pdfScript = (ping: string): string =>
  `app.launchURL("${ping}/pdf-launch", true); this.getURL("${ping}/pdf-get"); this.submitForm("${ping}/pdf-submit"); app.alert("ran");`

/** Actions at opening, at each page, and under the whole of it. */
const pdfWith = (ping: string, action: string): Buffer =>
  madePdf({
    pages: 2,
    catalog: `/OpenAction 10000 0 R /AA<</WC 10000 0 R/DS 10000 0 R>> /Names<</JavaScript<</Names[(a) 10001 0 R]>>>>`,
    pageMore: '/AA<</O 10000 0 R>> /Annots[10002 0 R]',
    objects: [
      action,
      `<</S/JavaScript/JS(${pdfScript(ping).replaceAll(/[\\()]/g, '\\$&')})>>`,
      `<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(${ping}/pdf-link)>>/AA<</PO 10000 0 R>>>>`,
    ],
  })

const text = (name: string, mimeType: string, content: string): HostileFile => ({
  name,
  mimeType,
  buffer: Buffer.from(content, 'latin1'),
})

/** `photo` is a real JPEG, for what hides in one. */
export const hostileEvidence = (ping: string, photo: Buffer): readonly HostileFile[] => {
  const javaScript = `<</S/JavaScript/JS(${pdfScript(ping).replaceAll(/[\\()]/g, '\\$&')})>>`
  return [
    text('page.html', 'text/html', pageOf(ping)),
    text('page.xhtml', 'application/xhtml+xml', xhtmlOf(ping)),
    text('drawing.svg', 'image/svg+xml', drawingOf(ping)),
    text('styled.xml', 'text/xml', styledXml(ping)),
    text('photo.jpg', 'image/jpeg', pageOf(ping)),
    text('drawing.png', 'image/png', drawingOf(ping)),
    text('notes.txt', 'text/plain', pageOf(ping)),
    text('letter.pdf', 'application/pdf', `${pageOf(ping)}\n<!-- %PDF-1.7 -->`),
    text('clip.mp4', 'video/mp4', `\0\0\0\u0018ftypisom\0\0\0\0isommp42${pageOf(ping)}`),
    text('sound.mp3', 'audio/mpeg', `ID3\u0004\0\0\0\0\0\0${pageOf(ping)}`),
    text('turning.gif', 'image/gif', `GIF89a/*${pageOf(ping)}*/`),
    text('shortcut.url', 'application/internet-shortcut', `[InternetShortcut]\r\nURL=${ping}/shortcut\r\n`),
    text(`holiday\u202Egpj.html`, 'image/jpeg', pageOf(ping)),
    {
      name: 'hidden page.jpg',
      mimeType: 'image/jpeg',
      // A real photo that ends in a page.
      buffer: Buffer.concat([photo, Buffer.from(pageOf(ping))]),
    },
    { name: 'script.pdf', mimeType: 'application/pdf', buffer: pdfWith(ping, javaScript) },
    {
      name: 'address.pdf',
      mimeType: 'application/pdf',
      buffer: pdfWith(ping, `<</S/URI/URI(${ping}/pdf-uri)>>`),
    },
    {
      name: 'launch.pdf',
      mimeType: 'application/pdf',
      buffer: pdfWith(ping, `<</S/Launch/F(${ping}/pdf-launched)/NewWindow true>>`),
    },
    {
      name: 'form.pdf',
      mimeType: 'application/pdf',
      buffer: pdfWith(ping, `<</S/SubmitForm/F<</FS/URL/F(${ping}/pdf-form)>>/Flags 4>>`),
    },
  ]
}
