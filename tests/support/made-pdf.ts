// PDFs made here, byte by byte, so that tests need no tool and know what is in them: any number of pages with a large number
// and words on each, and room for what a hostile PDF adds.

export type MadePdf = {
  readonly pages: number
  /** Drawn below the page's number. */
  readonly words?: (page: number) => string
  /** Instead of number and words: text where it stands, in points from the left and from the top, at ten points' size. */
  readonly runs?: (
    page: number,
  ) => readonly { readonly x: number; readonly y: number; readonly text: string }[]
  /** Points; portrait A4 unless told. */
  readonly size?: (page: number) => readonly [number, number]
  /** More of the catalog's dictionary, and objects numbered from 10,000 on. */
  readonly catalog?: string
  readonly pageMore?: string
  readonly objects?: readonly string[]
  /** Wants a password that nobody knows. */
  readonly locked?: boolean
}

const inString = (text: string): string => text.replaceAll(/[\\()]/g, '\\$&')

const encrypted = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'a5'.repeat(32)}>/U<${'5a'.repeat(32)}>>>/ID[<00><00>]`

/** Latin-1 only. */
export const madePdf = ({
  pages,
  words,
  runs,
  size,
  catalog = '',
  pageMore = '',
  objects = [],
  locked = false,
}: MadePdf): Buffer => {
  const bodies = new Map<number, string>()
  const kids = Array.from({ length: pages }, (_, at) => `${10 + 2 * at} 0 R`).join(' ')
  bodies.set(1, `<</Type/Catalog/Pages 2 0 R ${catalog}>>`)
  bodies.set(2, `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`)
  bodies.set(3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')
  for (let at = 0; at < pages; at++) {
    const [width, height] = size?.(at + 1) ?? [595, 842]
    const set = runs?.(at + 1).map(
      ({ x, y, text }) => `BT /F1 10 Tf ${x} ${height - y} Td (${inString(text)}) Tj ET`,
    )
    const content = set
      ? set.join(' ')
      : `BT /F1 96 Tf 60 ${height - 160} Td (${at + 1}) Tj ET BT /F1 18 Tf 60 ${height - 220} Td (${inString(
          words?.(at + 1) ?? `Page ${at + 1} of ${pages}`,
        )}) Tj ET`
    bodies.set(
      10 + 2 * at,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${11 + 2 * at} 0 R ${pageMore}>>`,
    )
    bodies.set(11 + 2 * at, `<</Length ${content.length}>>stream\n${content}\nendstream`)
  }
  for (const [at, body] of objects.entries()) bodies.set(10_000 + at, body)

  let file = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, body] of bodies) {
    places.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  file += `xref\n0 1\n0000000000 65535 f \n`
  for (const [number, place] of places) file += `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`
  file += `trailer<</Root 1 0 R ${locked ? encrypted : ''}/Size ${Math.max(...bodies.keys()) + 1}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
