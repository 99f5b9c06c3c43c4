// Proposing where a unit goes: by reference, title or code, at the level it says.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unwrap } from '#/base/result.ts'
import { placeUnit, seemsComplete } from '#/qualification/filling/place-unit.ts'
import { readScheme } from '#/qualification/read-scheme.ts'
import { readBook } from '#/qualification/reading/read-book.ts'

const contactCentre = unwrap(readScheme(JSON.parse(readFileSync('rules/ocr-03449.json', 'utf8'))))
const customerService = unwrap(readScheme(JSON.parse(readFileSync('rules/ocr-03454.json', 'utf8'))))

const read = (...head: string[]) => {
  const reading = readBook([...head, '1 Know it', '1.1 Explain why', '1.2 State who'].join('\n'))
  const [unit] = reading.units
  if (unit === undefined) throw new Error('no unit')
  return { unit, warnings: reading.warnings }
}
const placed = (scheme: typeof contactCentre, chosen: number | null, ...head: string[]) => {
  const { unit, warnings } = read(...head)
  const { code, level, group, title } = placeUnit(scheme, unit, warnings, () => chosen)
  return { code, level, group, title }
}

describe('a unit goes', () => {
  test.each([
    ['to the unit with its reference', ['Unit 301: Speak to customers', 'UAN: F/601/1609'], 'F1'],
    ['to the unit with its title', ['Unit 301: communicate using customer-service language'], 'F1'],
    ['to the unit with its code', ['Unit F1: Speak'], 'F1'],
    [
      'to the one with most of its words',
      ['Unit 301: Communicate by using customer service language well'],
      'F1',
    ],
    ['to a new one where nothing fits', ['Unit 301: Keep bees'], '301'],
    ['to a new one without a code', ['Unit title: Keep bees'], 'NEW'],
  ])('%s', (_, head, code) => {
    expect(placed(customerService, null, ...head).code).toBe(code)
  })

  test('at the level it says, else at the one that was chosen, else at the only one', () => {
    expect(placed(contactCentre, 3, 'Unit CC: Customer care', 'Level: 2').level).toBe(2)
    expect(placed(contactCentre, 3, 'Unit CC: Customer care').level).toBe(3)
    expect(placed(contactCentre, null, 'Unit CC: Customer care').level).toBeNull()
    expect(placed(customerService, null, 'Unit F1: Speak').level).toBe(1)
  })

  test('as a new one into a group of options, with the title it has', () => {
    expect(placed(contactCentre, null, 'Unit 301: Keep bees')).toMatchObject({
      group: 'optional',
      title: 'Keep bees',
    })
  })
})

test('all criteria seem to be there unless a number is missing or an outcome is empty', () => {
  const { unit, warnings } = read('Unit CC: Customer care')
  expect(seemsComplete(unit, warnings)).toBe(true)
  expect(seemsComplete(unit, [{ kind: 'gap', about: `${unit.id}.0.1`, before: '1.4', missing: '1.3' }])).toBe(
    false,
  )
  expect(
    seemsComplete({ ...unit, outcomes: unit.outcomes.map((each) => ({ ...each, criteria: [] })) }, []),
  ).toBe(false)
})
