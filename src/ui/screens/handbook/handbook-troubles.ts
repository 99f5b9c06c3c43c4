// What can go wrong on the way from a handbook to a saved version, in words.

import type { FillError } from '#/qualification/filling/fill-scheme.ts'
import { sizeText } from '#/text/measures.ts'
import { t } from '#/text/text.ts'
import type { Trouble } from '#/text/trouble.ts'
import { mostText, type FileTextError } from '#/ui/session/handbook/file-text.ts'
import type { SaveVersionError } from '#/ui/session/handbook/save-version.ts'
import { schemeTroubleOf } from '#/ui/session/scheme-trouble.ts'

/** Null where the person stopped it themselves. */
export const fileTrouble = (error: FileTextError, name: string): Trouble | null => {
  const says = t('handbook').troubles
  switch (error.kind) {
    case 'locked':
      return says.locked(name)
    case 'damaged':
      return says.damaged(name)
    case 'unreadable':
      return t('troubles').unreadableFile(name)
    case 'pictures only':
      return says.pictures(name)
    case 'packed':
      return says.packed(name)
    case 'too large':
      return says.tooLarge(name, sizeText(error.bytes), sizeText(mostText))
    case 'stopped':
      return null
  }
}

const fillText = (fault: FillError): string => {
  const says = t('handbook').troubles
  switch (fault.kind) {
    case 'criterion without words':
      return says.noWords(fault.number)
    case 'bad number':
      return says.number(fault.number)
    case 'number twice':
      return says.numberTwice(fault.unit, fault.number)
    case 'bad code':
      return says.code(fault.code)
    case 'unit without title':
      return says.noTitle(fault.code)
    case 'no criteria':
      return says.nothing(fault.code)
    case 'same place':
      return says.samePlace(fault.code)
    case 'not a scheme':
      return says.other
  }
}

export const saveTrouble = ({ kind, fault }: SaveVersionError): Trouble =>
  kind === 'does not fit' ? t('handbook').troubles.cannotSave(fillText(fault)) : schemeTroubleOf(fault, '')
