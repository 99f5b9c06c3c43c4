// The centre's own qualifications in the list: one is added from a file, and taken off the list where no portfolio here
// uses it. A file that cannot be used says why and where; the list stays as it was.

import { FileJson } from 'lucide-react'
import { useState } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { isSchemeInUse, keepOwnScheme, keepOwnSchemeFile, letOwnSchemeGo } from '#/ui/session/own-schemes.ts'
import { schemeTroubleOf } from '#/ui/session/scheme-trouble.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { useToast } from '#/ui/parts/toast.tsx'

type Said = { readonly added: string } | { readonly trouble: Trouble } | null

export const AddScheme = () => {
  const words = t('schemes')
  const [said, setSaid] = useState<Said>(null)

  const add = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    const kept = await keepOwnSchemeFile(file)
    setSaid(
      kept.ok
        ? { added: kept.value.scheme.title }
        : { trouble: schemeTroubleOf(kept.error, file.name.slice(0, 100)) },
    )
  }

  return (
    <Stack>
      <p className="quiet">{words.addHint}</p>
      <Cluster>
        <FilePicker icon={FileJson} accept=".json,application/json" onFiles={(files) => void add(files)}>
          {words.add}
        </FilePicker>
      </Cluster>
      {said !== null && 'trouble' in said && (
        <Notice tone="rose" live trouble={said.trouble} onClose={() => setSaid(null)} />
      )}
      {said !== null && 'added' in said && (
        <Notice tone="ok" live title={words.added(said.added)} onClose={() => setSaid(null)} />
      )}
    </Stack>
  )
}

export const LetGo = ({ loaded }: { loaded: LoadedScheme }) => {
  const words = t('schemes')
  const toast = useToast()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { scheme, hash, bytes } = loaded
  if (isSchemeInUse(scheme.id)) return <p className="quiet">{words.inUse}</p>

  const remove = async (): Promise<void> => {
    const gone = await letOwnSchemeGo(hash)
    if (gone.ok) toast({ says: words.removed(scheme.title), onUndo: () => void keepOwnScheme(bytes) })
    else if (gone.error.kind !== 'in use') setTrouble(schemeTroubleOf(gone.error, ''))
  }

  return (
    <Cluster>
      <Button tone="quiet" aria-label={words.removeNamed(scheme.title)} onClick={() => void remove()}>
        {words.remove}
      </Button>
      {trouble && <Notice tone="rose" live trouble={trouble} />}
    </Cluster>
  )
}
