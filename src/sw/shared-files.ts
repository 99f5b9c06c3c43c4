// What another app shares with this one arrives as a form, here. It waits in memory for the page that opens next and asks
// for it: nothing is saved yet, and nothing is said to be. Whoever shared it still has it.

type Shared = { readonly files: readonly File[]; readonly text: string }

const waiting = new Map<string, Shared>()

const textIn = (form: FormData): string =>
  ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((part) => typeof part === 'string')
    .map((part) => part.trim())
    .filter((part, i, parts) => part !== '' && parts.indexOf(part) === i)
    .join('\n\n')

/** Keeps what came, and sends the browser to the page that takes it. */
export const receiveShared = async (request: Request): Promise<Response> => {
  const form = await request.formData()
  // A form with nothing chosen sends a file without a name.
  const files = form.getAll('files').filter((part): part is File => part instanceof File && part.name !== '')
  const id = crypto.randomUUID()
  waiting.set(id, { files, text: textIn(form) })
  return Response.redirect(`/shared/${id}`, 303)
}

/** Given once; null where nothing waits under that name. */
export const takeShared = (id: string): Shared | null => {
  const shared = waiting.get(id) ?? null
  waiting.delete(id)
  return shared
}
