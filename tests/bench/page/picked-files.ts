// The files that the bench put into the page's picker, as a person's choice would give them: on disk, unread.

export const pickedFiles = (): readonly File[] => {
  const input = document.querySelector('#files')
  if (!(input instanceof HTMLInputElement) || input.files === null || input.files.length === 0)
    throw new Error('no file was picked')
  return [...input.files]
}
