// CSV as spreadsheets read it (RFC 4180, UTF-8 with a mark so that Excel does not guess). What people typed is never
// a formula there: a cell that starts like one gets an apostrophe.

const cell = (text: string): string => {
  // Control characters mean nothing in a spreadsheet, and NUL ends some; breaks and tabs become spaces for one row a line.
  const plain = text.replace(/\p{Cc}+/gu, ' ')
  const inert = /^\s*[=+\-@|]/.test(plain) ? `'${plain}` : plain
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
