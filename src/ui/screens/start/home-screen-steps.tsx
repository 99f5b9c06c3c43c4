// How Fieldfolio comes onto the home screen of an iPhone or iPad, step by step, in words and pictures.

import { t } from '#/text/text.ts'
import { HomeScreenPicture } from '#/ui/parts/home-screen-picture.tsx'
import type { AppleHere } from '#/ui/session/apple-here.ts'

export const HomeScreenSteps = ({ here: { device, isSafari } }: { here: AppleHere }) => {
  const words = t('apple')
  const steps = [
    ['share', words.share, isSafari ? words.shareWhere(device) : words.shareOther],
    ['add', words.add, ''],
    ['open', words.open, ''],
  ] as const
  return (
    <ol className="steps" aria-label={words.steps}>
      {steps.map(([step, says, more]) => (
        <li key={step} className="step">
          <HomeScreenPicture step={step} />
          <div>
            <p className="step-says">{says}</p>
            {more !== '' && <p className="quiet">{more}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
