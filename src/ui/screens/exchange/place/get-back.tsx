// Where a code of a place was looked at and nothing is here yet: the portfolio that lies there is got back, once its person has seen
// where from. What the code does not have, the user name and the password, is typed here and goes there only.

import { Camera, Download } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { useAnnounce } from '#/ui/parts/announce.tsx'
import { Button, LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { ProgressLine } from '#/ui/parts/progress-line.tsx'
import { SecretField } from '#/ui/parts/secret-field.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { useGoFromHere } from '#/ui/parts/use-go.ts'
import { asTyped } from '#/ui/screens/exchange/place/place-fields.tsx'
import { exchangeTroubleOf } from '#/ui/session/exchange/exchange-words.ts'
import { getBack, type GetBackFault } from '#/ui/session/exchange/get-back.ts'
import { hostOf, type GivenPlace } from '#/ui/session/exchange/given-place.ts'

const getBackTroubleOf = (fault: GetBackFault, { place, portfolio }: GivenPlace): Trouble => {
  const words = t('exchangeCode')
  if (fault.kind === 'nothing there') return portfolio === null ? words.noneThere : words.nothingThere
  if (fault.kind === 'several there') return words.severalThere
  if (fault.kind === 'not yours here') return t('meeting').notYours
  return exchangeTroubleOf(fault, place.name || hostOf(place.address), null)
}

export const GetBack = ({ given }: { given: GivenPlace }) => {
  const words = t('exchangeCode')
  const announce = useAnnounce()
  const go = useGoFromHere()
  const [user, setUser] = useState(given.place.user)
  const [secret, setSecret] = useState('')
  const [isWorking, setWorking] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const host = hostOf(given.place.address)
  const isTyped = given.secret === null
  const fetchIt = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTrouble(null)
    const isIncomplete = isTyped && (user.trim() === '' || secret === '')
    setMissing(isIncomplete)
    if (isIncomplete) return announce(t('exchangePlace').lookAbove)
    setWorking(true)
    const got = await getBack({ ...given.place, user }, given.secret ?? secret, given.portfolio)
    setWorking(false)
    if (!got.ok) return setTrouble(getBackTroubleOf(got.error, given))
    announce(words.gotBack)
    go('/')
  }
  const title = isTyped ? words.mayLie : words.getBack
  return (
    <Stack gap="large">
      <Notice>{given.by === 'link' ? t('exchangePlace').fromLink(host) : words.fromCode(host)}</Notice>
      {trouble && <Notice tone="amber" live trouble={trouble} />}
      <Card as="section" label={title}>
        <form onSubmit={(event) => void fetchIt(event)} noValidate>
          <Stack>
            <h2>{title}</h2>
            <p className="quiet">{isTyped ? words.mayLieMore(host) : words.getBackMore}</p>
            {isTyped && (
              <SignIn
                kind={given.place.kind}
                isMissing={isMissing}
                user={user}
                onUser={setUser}
                secret={secret}
                onSecret={setSecret}
              />
            )}
            {isWorking ? (
              <ProgressLine label={words.gettingBack} />
            ) : (
              <Cluster>
                <Button type="submit" tone="primary" icon={Download}>
                  {words.getBackDo}
                </Button>
              </Cluster>
            )}
          </Stack>
        </form>
      </Card>
      {isTyped && (
        <Card as="section" label={words.firstTime}>
          <Stack>
            <h2>{words.firstTime}</h2>
            <p className="quiet">{words.firstTimeMore}</p>
            <Cluster>
              <LinkButton icon={Camera} href="/">
                {t('app').goToToday}
              </LinkButton>
            </Cluster>
          </Stack>
        </Card>
      )}
    </Stack>
  )
}

type SignInProps = {
  kind: GivenPlace['place']['kind']
  isMissing: boolean
  user: string
  onUser: (user: string) => void
  secret: string
  onSecret: (secret: string) => void
}

const SignIn = ({ kind, isMissing, user, onUser, secret, onSecret }: SignInProps) => {
  const words = t('exchangePlace')
  const isS3 = kind === 's3'
  const { missing } = words
  return (
    <>
      <TextField
        label={isS3 ? words.access : words.user}
        value={user}
        onChange={onUser}
        {...asTyped}
        {...(isMissing && user.trim() === '' && { error: isS3 ? missing.access : missing.user })}
      />
      <SecretField
        label={isS3 ? words.secret : words.password}
        hint={words.passwordHint}
        value={secret}
        onChange={onSecret}
        {...(isMissing && secret === '' && { error: isS3 ? missing.secretKey : missing.secret })}
      />
    </>
  )
}
