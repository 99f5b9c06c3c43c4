// Choosing a folder of this computer, where the browser lets a page have one. Asked for writing at once, so that nothing has
// to be allowed later while nobody looks.

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>

const isPicker = (value: unknown): value is Picker => typeof value === 'function'

const picker = (): Picker | null => {
  const found: unknown = Reflect.get(globalThis, 'showDirectoryPicker')
  return isPicker(found) ? found : null
}

export const canChooseFolder = (): boolean => picker() !== null

/** Null where nobody chose one, or the browser refused it. */
export const chooseFolder = async (): Promise<FileSystemDirectoryHandle | null> => {
  try {
    return (await picker()?.call(globalThis, { id: 'second-copy', mode: 'readwrite' })) ?? null
  } catch {
    return null
  }
}
