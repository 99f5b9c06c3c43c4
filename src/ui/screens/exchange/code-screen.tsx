// A code for somebody else's phone, and the address as a link. The secret is asked of the store only once its person chose to
// show it, with what that means beside it; it stands in the code alone, and goes with this screen.

import { Check, Copy, Download, Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { codeAsPng, CodePicture } from '#/ui/parts/codes/code-picture.tsx'
import { EmptyState } from '#/ui/parts/empty-state.tsx'
import { Field } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { saveFile } from '#/ui/parts/save-file.ts'
import { Cluster, Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { isDemo } from '#/ui/session/demo-mode.ts'
import type { LedgerExchange } from '#/ui/session/exchange/exchange-state.ts'
import { placeHref } from '#/ui/session/exchange/exchange-trouble.tsx'
import { canBeShown, codeForOthers, linkForOthers } from '#/ui/session/exchange/place-for-others.ts'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'

export const CodeScreen = () => {
  const words = t('exchangeCode')
  const exchange = useExchange()
  return (
    <Page>
      <TopBar title={words.title} back="/exchange" />
      {isDemo() ? (
        <Notice title={t('exchange').demo}>{t('exchange').demoMore}</Notice>
      ) : exchange === null ? (
        <EmptyState
          title={t('exchange').none}
          action={
            <LinkButton tone="primary" href={placeHref}>
              {t('exchange').setUp}
            </LinkButton>
          }
        >
          {t('exchange').noneWhy}
        </EmptyState>
      ) : canBeShown(exchange.destination) ? (
        <Showing key={exchange.destination.id} destination={exchange.destination} />
      ) : (
        <EmptyState
          title={words.folder}
          action={
            <LinkButton tone="primary" href={placeHref}>
              {t('exchange').change}
            </LinkButton>
          }
        >
          {words.folderWhy}
        </EmptyState>
      )}
    </Page>
  )
}

type Contents = 'address' | 'all'
type ShowingProps = Pick<LedgerExchange, 'destination'>

const Showing = ({ destination }: ShowingProps) => {
  const words = t('exchangeCode')
  const link = linkForOthers(destination)
  const [contents, setContents] = useState<Contents>('address')
  /** Undefined until it was asked for; null where there is none. */
  const [withSecret, setWithSecret] = useState<string | null | undefined>(undefined)
  const isAll = contents === 'all'
  useEffect(() => {
    if (!isAll) return
    let isGone = false
    const ask = async (): Promise<void> => {
      const code = await codeForOthers(destination)
      if (!isGone) setWithSecret(code)
    }
    void ask()
    return () => {
      isGone = true
      setWithSecret(undefined)
    }
  }, [isAll, destination])
  const code = isAll ? withSecret : link
  return (
    <Stack gap="large">
      <div className="off-paper">
        <Stack>
          <p className="quiet">{words.why}</p>
          <Choice
            legend={words.what}
            options={[
              { value: 'address', label: words.address, detail: words.addressMore },
              { value: 'all', label: words.all, detail: words.allMore },
            ]}
            value={contents}
            onChange={setContents}
          />
        </Stack>
      </div>
      {isAll && withSecret === null && <Notice tone="amber" live title={words.noSecret} />}
      {isAll && typeof withSecret === 'string' && (
        <Notice tone="amber" live title={words.danger}>
          {words.dangerMore}
        </Notice>
      )}
      {typeof code === 'string' && <ThisCode key={code} code={code} name={destination.name} isAll={isAll} />}
      <AsLink link={link} />
    </Stack>
  )
}

const ThisCode = ({ code, name, isAll }: { code: string; name: string; isAll: boolean }) => {
  const words = t('exchangeCode')
  const announce = useAnnounce()
  const save = async (): Promise<void> => {
    const below = [words.how, ...(isAll ? [words.danger] : [])]
    saveFile(await codeAsPng(code, words.heading(name), below), 'fieldfolio-code.png', 'image/png')
    announce(words.saved)
  }
  return (
    <section className="code-sheet" aria-label={words.picture}>
      <Stack>
        <h2>{words.heading(name)}</h2>
        <CodePicture text={code} label={words.picture} />
        <p className="quiet">{words.how}</p>
        <Cluster>
          <Button icon={Printer} onClick={() => print()}>
            {words.print}
          </Button>
          <Button icon={Download} onClick={() => void save()}>
            {words.save}
          </Button>
        </Cluster>
      </Stack>
    </section>
  )
}

/** Pages that are not served over TLS have no clipboard. */
const copyText = async (text: string): Promise<boolean> => {
  const clipboard: Clipboard | undefined = navigator.clipboard
  try {
    await clipboard?.writeText(text)
    return clipboard !== undefined
  } catch {
    return false
  }
}

const AsLink = ({ link }: { link: string }) => {
  const words = t('exchangeCode')
  const announce = useAnnounce()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(link)
    if (!isCopied) field.current?.select()
    setCopied(isCopied)
    announce(isCopied ? words.copied : words.copyByHand)
  }
  return (
    <div className="off-paper">
      <Card as="section" label={words.link}>
        <Stack>
          <h2>{words.link}</h2>
          <p className="quiet">{words.linkMore}</p>
          <Field label={words.linkLabel}>
            {(wiring) => <input className="box" type="text" readOnly value={link} ref={field} {...wiring} />}
          </Field>
          <Cluster>
            <Button icon={copied ? Check : Copy} onClick={() => void copy()}>
              {words.copy}
            </Button>
            {copied !== null && <p className="quiet">{copied ? words.copied : words.copyByHand}</p>}
          </Cluster>
        </Stack>
      </Card>
    </div>
  )
}
