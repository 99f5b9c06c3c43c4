// On the new phone, where a portfolio is open to look at: its owner goes on here without the lost one. What that means is said
// first, and which phone is lost, where there were several.

import { useState } from 'react'
import { firstNameOf } from '#/text/names.ts'
import { momentText } from '#/text/dates.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { Button } from '#/ui/parts/button.tsx'
import { Choice } from '#/ui/parts/choice.tsx'
import { FootAction } from '#/ui/parts/foot-action.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { Page, Stack } from '#/ui/parts/shell.tsx'
import { TopBar } from '#/ui/parts/top-bar.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { evidenceTitle } from '#/ui/session/evidence-words.ts'
import { comeBack, phonesOf, type OldPhone } from '#/ui/session/meeting/lost-phone.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'
import { usePortfolio, type PortfolioView } from '#/ui/session/use-portfolio.ts'

export const ComeBackScreen = () => {
  const view = usePortfolio()
  return (
    <Page>
      <TopBar title={t('lostPhone').title} back="/" />
      {view !== null && <ComeBack view={view} />}
    </Page>
  )
}

const ComeBack = ({ view: { portfolio } }: { view: PortfolioView }) => {
  const words = t('lostPhone')
  const go = useGoFromHere()
  const phones = phonesOf(portfolio)
  const [lost, setLost] = useState(phones[0]?.device.id)
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const goOn = async (): Promise<void> => {
    if (isWorking || lost === undefined) return
    setWorking(true)
    const done = await comeBack(lost)
    setWorking(false)
    if (done.ok) go('/')
    else setTrouble(troubleOf(done.error))
  }
  const [only] = phones
  return (
    <Stack gap="large">
      <p>{words.why(firstNameOf(portfolio.description.values.name))}</p>
      {phones.length > 1 ? (
        <Choice
          legend={words.which}
          options={phones.map((phone, index) => ({
            value: phone.device.id,
            label: phone.device.rank === 0 ? words.first : words.other(index + 1),
            detail: lastWords(phone),
          }))}
          value={lost}
          onChange={setLost}
        />
      ) : (
        <p className="quiet">{words.only(only?.last ? momentText(only.last.at) : '')}</p>
      )}
      {trouble && <Notice tone="rose" live trouble={trouble} onClose={() => setTrouble(null)} />}
      <FootAction>
        <Button tone="primary" size="large" wide aria-disabled={isWorking} onClick={() => void goOn()}>
          {isWorking ? words.goingOn : words.goOn}
        </Button>
      </FootAction>
    </Stack>
  )
}

const lastWords = ({ last }: OldPhone): string =>
  last === null
    ? t('lostPhone').lastOfNothing
    : t('lostPhone').lastOf(evidenceTitle(last), momentText(last.at))
