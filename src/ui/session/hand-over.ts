// Handing a file to the browser or to the share sheet. What becomes of it there nobody can know, so nothing here says
// more than "handed over".

/** Longer than any browser takes to begin its own copy; the URL only keeps a reference. */
const keepUrlFor = 10 * 60_000

export const saveFile = (content: Blob, name: string): 'given' => {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), keepUrlFor)
  return 'given'
}

const asFile = (content: Blob, name: string): File => new File([content], name, { type: 'application/zip' })

/** Whether this device's share sheet takes such a file. */
export const canSend = (content: Blob, name: string): boolean => {
  try {
    return 'canShare' in navigator && navigator.canShare({ files: [asFile(content, name)] })
  } catch {
    return false
  }
}

/** `not given` when the person closed the sheet, or it refused. */
export const sendFile = async (content: Blob, name: string): Promise<'given' | 'not given'> => {
  try {
    await navigator.share({ files: [asFile(content, name)] })
    return 'given'
  } catch {
    return 'not given'
  }
}
