// A walk through the screens of every kind of evidence, in the states that they have, looking closely at each: for the
// journey that looks at every address there is.

import { expect, type Page } from '@playwright/test'
import { en } from '#/text/en.ts'
import { goTo, visit } from './candidate.ts'
import {
  answer,
  chooseBrought,
  fillQuestion,
  handOver,
  isSafeAfter,
  markButton,
  noteSeen,
  openSigning,
  press,
  saveForm,
  signTyped,
  takeBack,
  tapCriterion,
  witnessOnStep,
} from './kinds.ts'
import { look } from './look-closely.ts'

export const forms = async (page: Page): Promise<void> => {
  await visit(page, '/about')
  await page.getByLabel(en.workplace.asks.photosAtWork).selectOption('never')
  await page.getByLabel(en.workplace.asks.phonesAtWork).selectOption('never')
  await goTo(page, 'evidence')
  await page.getByRole('main').getByRole('link', { name: en.ways.more }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.ways.title })).toBeVisible()
  await look(page, '80-ways')
  await visit(page, `/capture/form/work-product?for=${encodeURIComponent('C1@1/1.1')}`)
  await press(page, en.captureForms.save)
  await expect(page.getByText(en.captureForms.empty)).toBeVisible()
  await look(page, '81-form-empty')
  await answer(page, 'origin', 'A screenshot of the till, made on the day')
  await answer(page, 'ownPart', 'All of it, but for the price')
  await page
    .getByRole('button', { name: en.captureForms.addFiles })
    .setInputFiles({ name: 'refund.txt', mimeType: 'text/plain', buffer: Buffer.from('Refund: one kettle') })
  await expect(page.getByText('refund.txt')).toBeVisible()
  await expect(page.getByText(en.capture.noteKept)).toBeVisible()
  await look(page, '82-form-filled')
  const product = await saveForm(page)
  await look(page, '83-form-saved')
  await visit(page, `/evidence/${product}`)
  await look(page, '84-form-evidence')
  await visit(page, '/capture/form/kept-at-work')
  await answer(page, 'whereItStays', 'In the complaints folder')
  await page.getByLabel(en.captureForms.sign).fill('Amy Lewis')
  await look(page, '85-kept-at-work')
  await saveForm(page)
  await visit(page, '/capture/form/dance')
  await look(page, '86-no-such-form')
}

export const witness = async (page: Page): Promise<void> => {
  const words = en.witness
  await visit(page, '/capture/witness')
  await page.getByRole('radio', { name: words.kinds.expert }).check()
  await press(page, words.handOver('phone'))
  await page.getByText(words.haveAnswer).click()
  await page.getByLabel(words.answerText).fill('Yes, I saw it.')
  await press(page, words.takeAnswer)
  await expect(page.getByText(words.replies['no reply'].what)).toBeVisible()
  await look(page, '87-witness-refused')
  await handOver(page, '2580')
  await witnessOnStep(page, words.asked('Amy'))
  await press(page, words.related)
  await press(page, words.jobOther)
  await page.getByLabel(words.name, { exact: true }).fill('Amy Lewis')
  await look(page, '88-witness-you')
  await page.getByLabel(words.name, { exact: true }).fill('Priya Shah')
  await press(page, words.next)
  await press(page, words.next)
  await expect(page.getByText(words.seenEmpty)).toBeVisible()
  await look(page, '89-witness-seen')
  await page.getByLabel(words.seenAsk('Amy')).fill('She read the receipt and swapped the kettle.')
  await press(page, words.next)
  await witnessOnStep(page, words.readBack)
  await press(page, words.statement)
  await expect(page.getByText(words.signMissing)).toBeVisible()
  await look(page, '90-witness-sign')
  await signTyped(page, 'Priya Shah')
  await look(page, '91-witness-typed')
  await press(page, words.giveBack('Amy'))
  await look(page, '92-witness-code')
  await takeBack(page, '2580')
  await expect(page.getByText(words.left('Priya Shah'))).toBeVisible()
  await page.getByRole('radio', { name: 'Priya Shah' }).check()
  await look(page, '93-witness-left')
  await handOver(page, '2580')
  await witnessOnStep(page, words.readBack)
  await signTyped(page, 'Priya Shah')
  await press(page, words.statement)
  await witnessOnStep(page, words.thanks('Amy', 'phone'))
  await look(page, '94-witness-thanks')
  await press(page, words.iAm('Amy'))
  await takeBack(page, '2580')
  await expect(page.getByRole('heading', { name: en.records.signatures.title })).toBeVisible()
  await look(page, '95-witness-evidence')
}

export const recording = async (page: Page): Promise<void> => {
  const words = en.recording
  // As for a person who has not tapped anything on this page yet: the driver counts as one who has.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false, isActive: false } })
    const { mediaDevices } = navigator
    const real = mediaDevices.getUserMedia.bind(mediaDevices)
    mediaDevices.getUserMedia = () => {
      mediaDevices.getUserMedia = real
      return Promise.reject(new DOMException('no', 'NotAllowedError'))
    }
  })
  await visit(page, '/capture/recording')
  await press(page, words.start)
  await expect(page.getByText(words.refused.what)).toBeVisible()
  await look(page, '96-recording-refused')
  await press(page, words.start)
  await expect(page.getByText(words.isPrivate)).toBeVisible()
  await markButton(page).click()
  await isSafeAfter(page, 1)
  await look(page, '97-recording')
  await press(page, words.pause)
  await press(page, words.stop)
  await expect(page.getByRole('heading', { level: 1, name: /^A recording of 00:\d\d$/ })).toBeVisible()
  await look(page, '98-recording-not-agreed')
  await press(page, words.throwAway)
  await look(page, '99-recording-throw-away')
  await page.getByRole('dialog').getByRole('button', { name: words.keepIt }).click()
  await press(page, words.keep)
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/)
  await expect(page.getByText(/^00:\d\d to 00:\d\d$/).first()).toBeVisible()
  await look(page, '100-recording-evidence')
  await visit(page, '/capture/recording/gone')
  await look(page, '101-recording-gone')
}

export const records = async (page: Page): Promise<void> => {
  const { observing, questions } = en
  const { signing } = en.joining
  await visit(page, `/capture/questions?for=${encodeURIComponent('C1@1/3.4')}`)
  await press(page, questions.save)
  await expect(page.getByText(questions.nothing)).toBeVisible()
  await look(page, '102-questions-empty')
  await fillQuestion(page, 'What do you do when somebody is upset?', 'Smile, nod')
  await tapCriterion(page, 'C1 · 3.1')
  await look(page, '103-questions')
  await press(page, questions.save)
  await page.waitForURL(/\/saved$/)
  await look(page, '104-questions-saved')

  await visit(page, '/capture/observation')
  await page.getByLabel(observing.place).fill('The shop floor')
  await tapCriterion(page, 'C1 · 1.1')
  await look(page, '105-observation-before')
  await press(page, observing.start)
  await noteSeen(page, 'She read the order back to him.')
  await tapCriterion(page, 'C1 · 1.1')
  await press(page, observing.keepNote)
  await noteSeen(page, 'He laughed.')
  await press(page, observing.askAnother)
  await page.getByLabel(observing.question(1)).fill('Why did you read it back?')
  await look(page, '106-observation')
  await press(page, observing.stop)
  await press(page, observing.save)
  await expect(page.getByText(observing.observerMissing)).toBeVisible()
  await openSigning(page, signing.parts.observation, signing.statements.observation)
  await look(page, '107-observation-look-through')
  await press(page, signing.cancel)
  await page.getByLabel(observing.observer).fill('Dev Patel, assessor')
  await press(page, observing.save)
  await page.waitForURL(/\/saved$/)
  await look(page, '108-observation-saved')
}

/** Somebody else's device, with a copy of the portfolio that is open to look at. */
export const joining = async (page: Page): Promise<void> => {
  const words = en.joining
  await visit(page, '/join')
  await press(page, words.begin)
  await expect(page.getByText(words.nameMissing)).toBeVisible()
  await look(page, '120-join')
  await page.getByLabel(words.name).fill('Dev Patel')
  await press(page, words.begin)
  await expect(page.getByText(words.here(words.parts.assessor))).toBeVisible()
  await look(page, '121-joined')
}

export const brought = async (page: Page): Promise<void> => {
  const words = en.bring
  await visit(page, '/bring')
  await chooseBrought(page, [{ name: 'old.zip', text: 'PK, and then nothing of a ZIP' }])
  await expect(page.getByText(words.badZip.what)).toBeVisible()
  await look(page, '109-bring-damaged')
  await chooseBrought(page, [
    { name: 'rota.txt', text: 'Monday: Amy' },
    { name: 'thanks.txt', text: 'Thank you, Amy' },
    {
      name: 'claims.csv',
      text: 'file,criteria\nrota.txt,C1 1.1;C1 1.2\nthanks.txt,C1 3.1\ngone.txt,C1 1.1\nrota.txt,Z9 9.9',
    },
  ])
  await expect(page.getByText(words.found(2))).toBeVisible()
  await look(page, '110-bring-found')
  await press(page, words.start(2))
  await expect(page.getByText(words.proposedWhy)).toBeVisible()
  await expect(page.getByRole('button', { name: words.confirmOf('thanks.txt') })).toBeVisible()
  await look(page, '111-bring-proposed')
}
