// The English catalogue: one file for each area of the screens. British English that a sixteen-year-old reads easily.
// Never here: words of the machinery. The list and its exceptions are in words.test.ts.

import { app } from '#/text/en/app.ts'
import { apple } from '#/text/en/apple.ts'
import { bring } from '#/text/en/bring.ts'
import { capture } from '#/text/en/capture.ts'
import { captureForms } from '#/text/en/capture-forms.ts'
import { checks } from '#/text/en/checks.ts'
import { claims } from '#/text/en/claims.ts'
import { coverage } from '#/text/en/coverage.ts'
import { demo } from '#/text/en/demo.ts'
import { evidence } from '#/text/en/evidence.ts'
import { exchange } from '#/text/en/exchange.ts'
import { exchangeCode } from '#/text/en/exchange-code.ts'
import { exchangePlace } from '#/text/en/exchange-place.ts'
import { facts } from '#/text/en/facts.ts'
import { handOver } from '#/text/en/hand-over.ts'
import { handbook } from '#/text/en/handbook.ts'
import { history } from '#/text/en/history.ts'
import { forms, observing, questions } from '#/text/en/observing.ts'
import { joining } from '#/text/en/joining.ts'
import { leaving } from '#/text/en/leaving.ts'
import { lostPhone } from '#/text/en/lost-phone.ts'
import { meeting } from '#/text/en/meeting.ts'
import { moments } from '#/text/en/moments.ts'
import { open } from '#/text/en/open.ts'
import { pages } from '#/text/en/pages.ts'
import { parts } from '#/text/en/parts.ts'
import { people } from '#/text/en/people.ts'
import { plan } from '#/text/en/plan.ts'
import { recording } from '#/text/en/recording.ts'
import { records } from '#/text/en/records.ts'
import { room } from '#/text/en/room.ts'
import { safe } from '#/text/en/safe.ts'
import { schemeEdit } from '#/text/en/scheme-edit.ts'
import { schemePage } from '#/text/en/scheme-page.ts'
import { schemes } from '#/text/en/schemes.ts'
import { share } from '#/text/en/share.ts'
import { start } from '#/text/en/start.ts'
import { today } from '#/text/en/today.ts'
import { troubles } from '#/text/en/troubles.ts'
import { units } from '#/text/en/units.ts'
import { verifier } from '#/text/en/verifier.ts'
import { voice } from '#/text/en/voice.ts'
import { ways } from '#/text/en/ways.ts'
import { witness } from '#/text/en/witness.ts'
import { workplace } from '#/text/en/workplace.ts'

export const en = {
  app,
  apple,
  bring,
  capture,
  captureForms,
  checks,
  claims,
  coverage,
  demo,
  evidence,
  exchange,
  exchangeCode,
  exchangePlace,
  facts,
  forms,
  handOver,
  handbook,
  history,
  leaving,
  lostPhone,
  meeting,
  moments,
  observing,
  joining,
  open,
  pages,
  parts,
  people,
  plan,
  recording,
  questions,
  records,
  room,
  safe,
  schemeEdit,
  schemePage,
  schemes,
  share,
  start,
  today,
  troubles,
  units,
  verifier,
  voice,
  ways,
  workplace,
  witness,
}
