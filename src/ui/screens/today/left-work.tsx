// "Recover your work?": what a crash, an empty battery or a hurry left behind, each named in words, with the way back to it.

import { Mic, NotebookPen, Paperclip, PencilLine } from 'lucide-react'
import type { Portfolio } from '#/portfolio/portfolio.ts'
import { recentText } from '#/text/dates.ts'
import { lengthText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Cluster } from '#/ui/parts/shell.tsx'
import { useToday } from '#/ui/parts/use-today.ts'
import { formHref } from '#/ui/session/form-types.ts'
import { deviceHere } from '#/ui/session/device-here.ts'
import { useLeftWork, type LeftWork } from '#/ui/session/use-left-work.ts'

const aboutLength = 80

type Line = {
  readonly title: string
  readonly more: string
  readonly href: string
  readonly go: string
  readonly icon: typeof NotebookPen
  /** What is said of it once it is put away; null where it is decided about instead. */
  readonly awayMore: string | null
}

const recordHref = {
  'questions and answers': '/capture/questions',
  observation: '/capture/observation',
  'witness testimony': '/capture/witness',
}

/** Null for words about evidence that is not here any more. */
const lineOf = (left: LeftWork, { evidence }: Portfolio, today: string): Line | null => {
  const words = t('today')
  if (left.kind === 'copy') {
    const { what, safe, next } = t('troubles').interruptedCopy(
      left.name === '' ? t('capture').nameless : left.name,
    )
    const more = `${safe} ${next}`
    return {
      title: what,
      more,
      href: '/capture/file',
      go: t('capture').chooseFiles,
      icon: Paperclip,
      awayMore: '',
    }
  }
  const when = recentText(left.at, today)
  if (left.kind === 'recording') {
    const says = t('recording')
    if (left.isAnswer)
      return {
        title: t('questions').left(lengthText(left.seconds)),
        more: when,
        href: '/capture/questions',
        go: words.doIt.draft,
        icon: Mic,
        awayMore: null,
      }
    const whose = left.isAgreed ? says.alreadyAgreed : says.stillPrivate(deviceHere())
    return {
      title: says.left(lengthText(left.seconds)),
      more: `${whose} ${says.leftMore(left.marks, when)}`,
      href: `/capture/recording/${left.key}`,
      go: says.leftGo,
      icon: Mic,
      awayMore: null,
    }
  }
  if (left.kind === 'note') {
    const begins = left.text.length > aboutLength ? `${left.text.slice(0, aboutLength)}…` : left.text
    const more = words.leftNoteMore(begins, when)
    return {
      title: words.leftNote,
      more,
      href: '/capture/note',
      go: words.doIt.draft,
      icon: NotebookPen,
      awayMore: words.noteStays,
    }
  }
  if (left.kind === 'form' || left.kind === 'record')
    return {
      title: words.leftForm(t('records').kinds[left.type]),
      more: when,
      href: left.kind === 'form' ? formHref(left.type) : recordHref[left.type],
      go: words.doIt.draft,
      icon: PencilLine,
      awayMore: words.formStays,
    }
  const about = evidence.get(left.evidence)
  if (about === undefined) return null
  const title = words.leftWords(about.fields.values.title || about.label)
  return {
    title,
    more: when,
    href: `/evidence/${left.evidence}`,
    go: words.doIt.words,
    icon: PencilLine,
    awayMore: words.wordsStay,
  }
}

export const LeftWorkCard = ({ portfolio }: { portfolio: Portfolio }) => {
  const words = t('today')
  const announce = useAnnounce()
  const today = useToday()
  const { left, putAway } = useLeftWork()
  const lines = left.flatMap((each) => {
    const line = lineOf(each, portfolio, today)
    return line === null ? [] : [{ each, line }]
  })
  if (lines.length === 0) return null
  return (
    <Card as="section" label={words.recover}>
      <h2>{words.recover}</h2>
      <ul className="rows bare">
        {lines.map(({ each, line: { title, more, href, go, icon, awayMore } }) => (
          <li key={each.key} className="left-work">
            <h3>{title}</h3>
            <p className="quiet">{more}</p>
            <Cluster>
              <LinkButton tone="line" icon={icon} href={href}>
                {go}
              </LinkButton>
              {awayMore !== null && (
                <Button
                  tone="quiet"
                  aria-label={words.putAwayThis(title)}
                  onClick={() => {
                    putAway(each)
                    announce(`${words.isAway} ${awayMore}`)
                  }}
                >
                  {words.putAway}
                </Button>
              )}
            </Cluster>
            {awayMore !== null && awayMore !== '' && <p className="field-hint">{awayMore}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
