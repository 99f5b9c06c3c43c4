// One thing worth another look: how grave, what it is, what it is about, the way on, and where it comes from. Whoever goes on
// all the same says why, in words that stay.

import { CircleAlert, CircleX, Info, type LucideIcon } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { t } from '#/text/text.ts'
import { Anchor } from '#/ui/parts/anchor.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'

export type CheckCardProps = {
  weight: 'stop' | 'warning' | 'note'
  title: string
  says: string
  out: string
  stopped: string
  from: string
  /** What it is about: codes, or links. */
  about?: ReactNode
  /** Where it is settled, if not here. */
  wayOn?: { readonly href: string; readonly text: string; readonly says: string } | undefined
  /** What can be done about it here, besides going on. */
  tools?: ReactNode
  /** Resolves once the reason is kept; without it nobody can go on past it here. */
  onGoOn?: ((reason: string) => Promise<boolean>) | undefined
}

const marks: Readonly<Record<CheckCardProps['weight'], LucideIcon>> = {
  stop: CircleX,
  warning: CircleAlert,
  note: Info,
}

export const CheckCard = (props: CheckCardProps) => {
  const { weight, title, says, out, stopped, from, about, wayOn, tools, onGoOn } = props
  const words = t('checks')
  const id = useId()
  const Icon = marks[weight]
  return (
    <li className="check" data-weight={weight} aria-labelledby={id}>
      <Icon role="img" aria-label={words.levels[weight]} />
      <div className="check-words">
        <p className="check-title" id={id}>
          {title}
        </p>
        <p>{says}</p>
        {about}
        <p>{out}</p>
        {stopped !== '' && <p className="quiet">{stopped}</p>}
        {wayOn !== undefined && (
          <div>
            <LinkButton tone="line" href={wayOn.href} aria-label={wayOn.says}>
              {wayOn.text}
            </LinkButton>
          </div>
        )}
        {tools}
        {onGoOn !== undefined && <GoOn title={title} onGoOn={onGoOn} />}
        <p className="check-from">{from}</p>
      </div>
    </li>
  )
}

const longest = 1_000

const GoOn = ({ title, onGoOn }: { title: string; onGoOn: (reason: string) => Promise<boolean> }) => {
  const words = t('checks')
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [keeping, setKeeping] = useState(false)
  const isMissing = reason.trim() === ''
  const keep = async (): Promise<void> => {
    if (isMissing) return setAsked(true)
    if (keeping) return
    setKeeping(true)
    // Where it cannot be kept, the words stay for another try.
    if (await onGoOn(reason.trim())) setOpen(false)
    setKeeping(false)
  }
  if (!isOpen)
    return (
      <div>
        <Button tone="quiet" aria-label={words.goOnOf(title)} onClick={() => setOpen(true)}>
          {words.goOn}
        </Button>
      </div>
    )
  return (
    <>
      <TextField
        label={words.whyGoOn}
        hint={words.whyGoOnHint}
        value={reason}
        maxLength={longest}
        onChange={setReason}
        enterKeyHint="done"
        {...(asked && isMissing && { error: words.whyMissing })}
      />
      <Cluster>
        <Button aria-disabled={keeping} onClick={() => void keep()}>
          {words.keepReason}
        </Button>
        <Button tone="quiet" onClick={() => setOpen(false)}>
          {words.notNow}
        </Button>
      </Cluster>
    </>
  )
}

export const CheckCards = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className="checks bare" aria-label={label}>
    {children}
  </ul>
)

/** What a check is about, each one press away. */
export const CheckAbout = ({ links }: { links: readonly { href: string; text: string }[] }) =>
  links.length === 0 ? null : (
    <ul className="check-about bare">
      {links.map(({ href, text }) => (
        <li key={href}>
          <Anchor href={href}>{text}</Anchor>
        </li>
      ))}
    </ul>
  )

export type PassedLineProps = { title: string; rule: string; by: string }

/** Quietly: what somebody went on past, when and why. */
export const PassedLine = ({ title, rule, by }: PassedLineProps) => (
  <p className="quiet">
    {t('checks').gonePast}: {title} ({rule}). {by}
  </p>
)
