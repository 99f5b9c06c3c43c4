// On the home screen of a portfolio that is somebody else's: the way to add one's own work to it, and, for whoever has, what
// they are here as and how their work gets back.

import { CirclePlus, Eye, MessageCircleQuestionMark, Mic, Share2, Smartphone, UserPlus } from 'lucide-react'
import { standingEvidence } from '#/portfolio/views/unsorted-claims.ts'
import { firstNameOf } from '#/text/names.ts'
import { t } from '#/text/text.ts'
import { LinkButton } from '#/ui/parts/button.tsx'
import { Card } from '#/ui/parts/card.tsx'
import { Notice } from '#/ui/parts/notice.tsx'
import { SafeMark } from '#/ui/parts/safe-mark.tsx'
import { Cluster, Stack } from '#/ui/parts/shell.tsx'
import { isDemo } from '#/ui/session/demo-mode.ts'
import { partWords } from '#/ui/session/evidence-words.ts'
import { useExchange } from '#/ui/session/exchange/use-exchange.ts'
import { useCopy } from '#/ui/session/use-copy.ts'
import { useOwnDevice, type PortfolioView } from '#/ui/session/use-portfolio.ts'
import { whatBecomesOf } from '#/ui/session/what-becomes-of.ts'

const candidateIn = ({ portfolio }: PortfolioView): string => firstNameOf(portfolio.description.values.name)

/** For a copy that is open to look at. The demo's people are played, so nobody joins them. */
export const OfferToJoin = ({ view }: { view: PortfolioView }) => {
  const words = t('joining')
  return (
    <>
      <Notice>{t('open').readOnly}</Notice>
      {!isDemo() && (
        <Card as="section" label={words.offer}>
          <Stack>
            <h2>{words.offer}</h2>
            <p className="quiet">{words.offerMore(candidateIn(view))}</p>
            <Cluster>
              <LinkButton tone="line" icon={UserPlus} href="/join">
                {words.offerDo}
              </LinkButton>
            </Cluster>
            <p className="quiet">{t('lostPhone').offer}</p>
            <Cluster>
              <LinkButton tone="quiet" icon={Smartphone} href="/lost-phone">
                {t('lostPhone').offerDo}
              </LinkButton>
            </Cluster>
          </Stack>
        </Card>
      )}
    </>
  )
}

/** For whoever adds to it: what they came for, and the way back. */
export const Joined = ({ view }: { view: PortfolioView }) => {
  const words = t('joining')
  const { portfolio } = view
  const device = useOwnDevice()
  const here = portfolio.devices.get(device ?? '')
  const own = standingEvidence(portfolio).filter((evidence) => evidence.device === device)
  const part = here === undefined ? '' : partWords(here)
  const sendsItself = useExchange() !== null
  return (
    <>
      <Notice {...(part !== '' && { title: words.here(part) })}>
        {here?.standing === 'not yet known' && whatBecomesOf(here.statedRoles, candidateIn(view))}
      </Notice>
      {view.mayCapture && <WaysToAdd />}
      {own.length > 0 && !sendsItself && <GiveBack name={candidateIn(view)} count={own.length} />}
    </>
  )
}

const WaysToAdd = () => (
  <Cluster grow>
    <LinkButton tone="primary" icon={Eye} href="/capture/observation">
      {t('observing').title}
    </LinkButton>
    <LinkButton icon={MessageCircleQuestionMark} href="/capture/questions">
      {t('questions').title}
    </LinkButton>
    <LinkButton icon={Mic} href="/capture/recording">
      {t('recording').record}
    </LinkButton>
    <LinkButton icon={CirclePlus} href="/capture">
      {t('ways').more}
    </LinkButton>
  </Cluster>
)

const GiveBack = ({ name, count }: { name: string; count: number }) => {
  const words = t('joining')
  const { isAllChecked } = useCopy()
  return (
    <Card as="section" label={words.giveBack(name)}>
      <Stack>
        <h2>{words.giveBack(name)}</h2>
        {isAllChecked ? (
          <>
            <SafeMark safety="checked" />
            <p className="quiet">{words.givenBack}</p>
          </>
        ) : (
          <>
            <p className="quiet">{words.giveBackMore(count)}</p>
            <Cluster>
              <LinkButton tone="line" icon={Share2} href="/share">
                {words.giveBackDo}
              </LinkButton>
            </Cluster>
          </>
        )}
      </Stack>
    </Card>
  )
}
