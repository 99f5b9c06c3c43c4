// Handing a portfolio file to the share sheet, where a device has one. What becomes of it there nobody can know, so nothing
// here says more than "given".

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
