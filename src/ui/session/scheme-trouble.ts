// Why a qualification file was refused, in words: what the readers of rule files found, at the place as the file spells it
// (`units[3].offers[0].value`). Never says that something was kept.

import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { ownSchemeLimits } from '#/qualification/read-own-scheme.ts'
import type { SchemeError } from '#/qualification/read-scheme.ts'
import type { KeepSchemeError } from '#/ui/session/own-schemes.ts'
import { oddityText } from '#/ui/session/scheme-oddity.ts'
import { troubleOf } from '#/ui/session/trouble-of.ts'

type Misfit = Extract<SchemeError, { kind: 'not a scheme' }>

const placeOf = (path: string): string =>
  path === ''
    ? t('schemes').wholeFile
    : path
        .split('.')
        .map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`))
        .join('')

const strict = 'strict_object'

/** By what the reader wanted there; its own sentence where nothing better is known. */
const misfitText = ({ path, says, fault, wanted }: Misfit): string => {
  const { should } = t('schemes')
  const place = placeOf(path)
  if (fault === strict && wanted === 'never') return should.unknown(place)
  if (fault === strict && wanted?.startsWith('"')) return should.missing(place)
  const bound = wanted?.replaceAll(/[^\d.]/g, '') ?? ''
  switch (fault) {
    case 'string':
      return should.text(place)
    case 'number':
      return should.number(place)
    case 'integer':
      return should.whole(place)
    case 'boolean':
      return should.boolean(place)
    case 'array':
      return should.list(place)
    case strict:
    case 'custom':
      return should.object(place)
    case 'min_length':
      return should.filled(place)
    case 'min_value':
      return should.least(place, bound)
    case 'max_value':
      return should.most(place, bound)
    case 'regex':
      return wanted?.includes('{4}') ? should.day(place) : should.written(place)
    case 'picklist':
    case 'literal':
      return should.oneOf(place, (wanted ?? '').replaceAll(/[()]/g, '').replaceAll('|', 'or'))
    default:
      return should.other(place, says)
  }
}

const schemeErrorText = (error: SchemeError): string => {
  const words = t('schemes')
  switch (error.kind) {
    case 'not a scheme':
      return misfitText(error)
    case 'repeated':
      return words.repeated[error.what](error.id, error.within)
    case 'unknown reference':
      return words.stranger[error.what](error.from, error.id)
    case 'criteria do not fit their status':
      return words.unfitCriteria(error.unit, error.level)
    case 'share beside a cap':
      return words.shareBesideCap(error.share, error.cap)
  }
}

export const schemeTroubleOf = (
  error: KeepSchemeError | { readonly kind: 'unreadable' },
  name: string,
): Trouble => {
  const words = t('schemes')
  switch (error.kind) {
    case 'bad encoding':
      return words.notText
    case 'not json':
      return words.notJson(error.says)
    case 'too large':
      return words.tooLarge(sizeText(error.bytes), sizeText(ownSchemeLimits.bytes))
    case 'too many units':
      return words.tooManyUnits(error.units, ownSchemeLimits.units)
    case 'too many rules':
      return words.tooManyRules(error.rules, ownSchemeLimits.rules)
    case 'newer format':
      return words.newerFormat
    case 'comes with the app':
      return words.comesWithApp(error.title)
    case 'not a scheme':
    case 'repeated':
    case 'unknown reference':
    case 'criteria do not fit their status':
    case 'share beside a cap':
      return words.wrong(schemeErrorText(error))
    case 'cannot be met':
      return words.wrong(error.oddities.map((oddity) => oddityText(error.scheme, oddity)).join(' '))
    case 'unreadable':
      return t('troubles').unreadableFile(name)
    case 'quota full':
    case 'denied':
    case 'lost':
    case 'slow':
    case 'cleared':
    case 'newer version':
    case 'blob damaged':
    case 'not here':
      return troubleOf(error)
  }
}
