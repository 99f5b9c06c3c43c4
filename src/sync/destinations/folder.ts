// A folder that the person chose on this device: a network drive, or one that OneDrive, Google Drive or Nextcloud keeps in step.
// A file gets its content at one stroke, when it is closed. The browser forgets its permission now and then; that is told, not asked here.

import { err, ok, type Result } from '#/base/result.ts'
import type { DestinationError, Doing, FolderDestination, Listed, Path } from '#/sync/destination.ts'
import { isFileName } from '#/sync/destinations/file-name.ts'

type Done<T> = Promise<Result<T, DestinationError>>

const largest = 256 * 1024 * 1024
const step = 1024 * 1024
/** How many files are asked for their size at once. */
const atOnce = 64

const isNamed = (fault: unknown, name: string): boolean =>
  fault instanceof DOMException && fault.name === name

/** What a browser's exception means; a bug is thrown on. */
const meaningOf = (fault: unknown): DestinationError => {
  if (!(fault instanceof DOMException)) throw fault
  switch (fault.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return { kind: 'permission needed' }
    case 'NotFoundError':
    case 'TypeMismatchError':
      return { kind: 'not there' }
    case 'QuotaExceededError':
      return { kind: 'no room' }
    case 'NoModificationAllowedError':
      return { kind: 'busy', afterMs: null }
    // A drive that is gone, or a file that changed while it was read.
    default:
      return { kind: 'unreachable' }
  }
}

const isStopped = (doing: Doing | undefined): boolean => doing?.signal?.aborted === true

const attempt = async <T>(doing: Doing | undefined, work: () => Promise<T>): Done<T> => {
  if (isStopped(doing)) return err({ kind: 'stopped' })
  try {
    return ok(await work())
  } catch (fault) {
    return err(isStopped(doing) ? { kind: 'stopped' } : meaningOf(fault))
  }
}

const around = (path: Path): readonly string[] => path.split('/').slice(0, -1)
const nameOf = (path: Path): string => path.slice(path.lastIndexOf('/') + 1)

const sizes = async (folder: FileSystemDirectoryHandle, doing?: Doing): Promise<readonly Listed[]> => {
  const handles: FileSystemFileHandle[] = []
  for await (const [name, handle] of folder.entries())
    // Chromium's own, while a file is being written.
    if (handle instanceof FileSystemFileHandle && isFileName(name) && !name.endsWith('.crswap'))
      handles.push(handle)
  const listed: Listed[] = []
  for (let at = 0; at < handles.length; at += atOnce) {
    doing?.signal?.throwIfAborted()
    const files = await Promise.all(
      handles.slice(at, at + atOnce).map((handle) =>
        handle.getFile().catch((fault: unknown) => {
          // Removed meanwhile.
          if (isNamed(fault, 'NotFoundError')) return null
          throw fault
        }),
      ),
    )
    for (const file of files) if (file !== null) listed.push({ name: file.name, bytes: file.size })
  }
  return listed
}

const write = async (file: FileSystemFileHandle, content: Blob, doing?: Doing): Promise<void> => {
  const writable = await file.createWritable()
  try {
    for (let at = 0; at < content.size; at += step) {
      doing?.signal?.throwIfAborted()
      await writable.write(content.slice(at, at + step))
      doing?.onProgress?.(Math.min(at + step, content.size))
    }
    doing?.signal?.throwIfAborted()
    await writable.close()
  } catch (fault) {
    await writable.abort().catch(() => undefined)
    throw fault
  }
}

export const openFolder = (root: FileSystemDirectoryHandle): FolderDestination => {
  const folderAt = async (
    folders: readonly string[],
    create: boolean,
  ): Promise<FileSystemDirectoryHandle> => {
    let at = root
    for (const name of folders) at = await at.getDirectoryHandle(name, { create })
    return at
  }
  /** Rejects where the chosen folder itself is gone: it must not pass for an empty one. */
  const isThere = async (): Promise<void> => {
    await root.keys().next()
  }

  return {
    list: (path, doing) =>
      attempt(doing, async () => {
        try {
          return await sizes(await folderAt(path === '' ? [] : path.split('/'), false), doing)
        } catch (fault) {
          if (!isNamed(fault, 'NotFoundError')) throw fault
          await isThere().catch((gone: unknown) => {
            throw isNamed(gone, 'NotFoundError')
              ? new DOMException('the folder is gone', 'NotReadableError')
              : gone
          })
          return []
        }
      }),
    folders: (doing) =>
      attempt(doing, async () => {
        const names: string[] = []
        for await (const [name, handle] of root.entries())
          if (handle instanceof FileSystemDirectoryHandle && isFileName(name)) names.push(name)
        return names
      }),
    get: async (path, doing) => {
      const got = await attempt(doing, async () => {
        const folder = await folderAt(around(path), false)
        const file = await (await folder.getFileHandle(nameOf(path))).getFile()
        return file.size > (doing?.atMost ?? largest) ? null : new Uint8Array(await file.arrayBuffer())
      })
      if (!got.ok) return got
      if (got.value === null) return err({ kind: 'too large' })
      doing?.onProgress?.(got.value.length)
      return ok(got.value)
    },
    open: (path, doing) =>
      attempt(doing, async () => {
        const folder = await folderAt(around(path), false)
        return (await folder.getFileHandle(nameOf(path))).getFile()
      }),
    put: (path, content, doing) =>
      attempt(doing, async () => {
        const folder = await folderAt(around(path), true)
        const name = nameOf(path)
        const file = await folder.getFileHandle(name, { create: true })
        const there = await file.getFile()
        if (there.size === content.size) return doing?.onProgress?.(content.size)
        try {
          await write(file, content, doing)
        } catch (fault) {
          // The name was made before its content: without it, it would be an empty file.
          if (there.size === 0) await folder.removeEntry(name).catch(() => undefined)
          throw fault
        }
      }),
    remove: (path, doing) =>
      attempt(doing, async () => {
        try {
          await (await folderAt(around(path), false)).removeEntry(nameOf(path))
        } catch (fault) {
          if (!isNamed(fault, 'NotFoundError')) throw fault
        }
      }),
  }
}
