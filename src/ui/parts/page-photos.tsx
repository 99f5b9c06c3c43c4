// Photos of a page to type from: looked at large with a tap, taken away one by one, another added.

import { Camera, Trash2 } from 'lucide-react'
import { Button } from '#/ui/parts/button.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { MarkedPhoto } from '#/ui/parts/marked-photo.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import type { Trouble } from '#/text/trouble.ts'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { useDecodes } from '#/ui/parts/use-decodes.ts'

export type PagePhotosProps = {
  photos: readonly { readonly url: string; readonly alt: string }[]
  words: { readonly add: string; readonly remove: string; readonly hint: string; readonly notShown: string }
  /** Why one was not kept or not taken away. */
  trouble: Trouble | null
  onAdd: (file: File) => void
  onRemove: (at: number) => void
}

export const PagePhotos = ({ photos, words, trouble, onAdd, onRemove }: PagePhotosProps) => (
  <Stack>
    {trouble && <Notice tone="rose" live trouble={trouble} />}
    {photos.map(({ url, alt }, at) => (
      <Stack key={url} gap="small">
        <Photo url={url} alt={alt} notShown={words.notShown} />
        <Cluster>
          <Button
            tone="quiet"
            icon={Trash2}
            aria-label={`${words.remove}: ${alt}`}
            onClick={() => onRemove(at)}
          >
            {words.remove}
          </Button>
        </Cluster>
      </Stack>
    ))}
    <Cluster>
      <FilePicker
        icon={Camera}
        accept="image/*"
        capture="environment"
        onFiles={([file]) => file && onAdd(file)}
      >
        {words.add}
      </FilePicker>
    </Cluster>
    <p className="quiet">{words.hint}</p>
  </Stack>
)

const Photo = ({ url, alt, notShown }: { url: string; alt: string; notShown: string }) => {
  const decodes = useDecodes(url)
  if (decodes === undefined) return null
  return decodes ? <MarkedPhoto src={url} alt={alt} /> : <Notice tone="amber" title={notShown} />
}
