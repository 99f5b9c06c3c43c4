// Editing a copy of a qualification: the fields, the text for the rest, and what the check says while it is typed. The version
// it was begun from is never changed, and what is typed is a draft until it is saved as a version of the centre's own.

import { Download, RotateCcw, Undo2 } from 'lucide-react'
import { use, useMemo, useState } from 'react'
import { checkScheme } from '#/qualification/scheme-check.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { Button } from '#/ui/parts/button.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { keepFocus } from '#/ui/parts/keep-focus.ts'
import { Notice } from '#/ui/parts/notice.tsx'
import { saveFile } from '#/ui/parts/save-file.ts'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { useToast } from '#/ui/parts/toast.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { CopyText } from '#/ui/screens/scheme/edit/copy-text.tsx'
import { GroupCards } from '#/ui/screens/scheme/edit/group-cards.tsx'
import { HeadFields } from '#/ui/screens/scheme/edit/head-fields.tsx'
import { RuleCards } from '#/ui/screens/scheme/edit/rule-cards.tsx'
import { UnitParts } from '#/ui/screens/scheme/edit/unit-parts.tsx'
import { AbsentScheme } from '#/ui/screens/scheme/page/absent-scheme.tsx'
import { CheckPart } from '#/ui/screens/scheme/page/check-part.tsx'
import { cameFrom } from '#/ui/session/came-from.ts'
import { useVersionsHere } from '#/ui/session/handbook/versions-here.ts'
import { saveSchemeCopy, useSchemeCopy, type SchemeCopy } from '#/ui/session/scheme-copy.ts'
import { schemeTroubleOf } from '#/ui/session/scheme-trouble.ts'
import type { LoadedScheme } from '#/ui/session/schemes.ts'
import { useScheme } from '#/ui/session/use-scheme.ts'

export const EditScreen = ({ hash }: { hash: string }) => {
  const words = t('schemeEdit')
  const loaded = useScheme(hash)
  const versions = useVersionsHere()
  const [back] = useState(() => (cameFrom() === null ? `/scheme/${hash}` : () => history.back()))
  if (loaded === undefined || versions === undefined) return null
  return (
    <Page>
      <TopBar title={words.title} over={loaded?.scheme.title} back={back} />
      {loaded === null ? <AbsentScheme /> : <Editing loaded={loaded} versions={versions} />}
    </Page>
  )
}

type EditingProps = { loaded: LoadedScheme; versions: readonly LoadedScheme[] }

const Editing = ({ loaded, versions }: EditingProps) => {
  const words = t('schemeEdit')
  const copy = useSchemeCopy(loaded, versions)
  const { form, refusal, scheme } = copy
  const check = useMemo(() => scheme && checkScheme(scheme), [scheme])
  return (
    <div className="stack" data-gap="large" ref={keepFocus}>
      <p>{words.intro}</p>
      {copy.wasRecovered && <Notice title={words.recovered} />}
      {form === null ? (
        <Notice tone="amber" title={refusal?.says}>
          <p>{words.noForm}</p>
        </Notice>
      ) : (
        <>
          <HeadFields copy={copy} />
          <GroupCards copy={copy} form={form} />
          <UnitParts copy={copy} form={form} />
          <RuleCards copy={copy} form={form} />
        </>
      )}
      <CopyText copy={copy} />
      {scheme && check && <CheckPart scheme={scheme} check={check} />}
      <SaveCopy copy={copy} toLookAt={check?.oddities.length ?? 0} />
    </div>
  )
}

/** Whether it can be saved, and whether what was typed is kept meanwhile. */
const stateWords = ({ refusal, state }: SchemeCopy, toLookAt: number): string => {
  const words = t('schemeEdit')
  const ready = toLookAt === 0 ? words.ready : words.toLookAt(toLookAt)
  const kept = { empty: '', typing: '', kept: words.kept, 'not kept': words.notKept }[state]
  return `${refusal === null ? ready : words.cannotSave(refusal.says)} ${kept}`.trim()
}

const SaveCopy = ({ copy, toLookAt }: { copy: SchemeCopy; toLookAt: number }) => {
  const words = t('schemeEdit')
  const navigate = use(NavigateContext)
  const toast = useToast()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { refusal, scheme, text } = copy

  const save = async (): Promise<void> => {
    const saved = await saveSchemeCopy(text)
    if (!saved.ok) {
      const { error } = saved
      return setTrouble(
        error.kind === 'version here' ? words.versionHere(error.version) : schemeTroubleOf(error, ''),
      )
    }
    copy.drop()
    toast({ says: words.saved(saved.value.scheme.version) })
    navigate?.(`/scheme/${saved.value.hash}`)
  }
  return (
    <>
      <Cluster>
        {copy.undo && (
          <Button icon={Undo2} onClick={copy.undo}>
            {words.undo}
          </Button>
        )}
        {refusal === null && scheme !== null && (
          <Button
            icon={Download}
            onClick={() => saveFile(new Blob([text]), `${scheme.id}-${scheme.version}.json`)}
          >
            {t('schemePage').save}
          </Button>
        )}
        {copy.startAgain && (
          <Button icon={RotateCcw} tone="quiet" onClick={copy.startAgain}>
            {words.startAgain}
          </Button>
        )}
      </Cluster>
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <FootAction>
        <Stack gap="small">
          <Button tone="primary" wide disabled={refusal !== null} onClick={() => void save()}>
            {words.saveVersion}
          </Button>
          <span className="quiet foot-words" role="status">
            {stateWords(copy, toLookAt)}
          </span>
        </Stack>
      </FootAction>
    </>
  )
}
