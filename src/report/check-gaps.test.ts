// What the list of gaps makes of checks that somebody went on past: for information where that was the end of it, and still
// worth checking where it holds something up all the same.

import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { TestDevice } from '../../tests/support/people.ts'
import { captureNote, claim, foldOf } from '../../tests/support/portfolio-stories.ts'
import { unwrap } from '#/base/result.ts'
import { checksOf, gatheredChecks, heldUpStill } from '#/portfolio/checks/all-checks.ts'
import { readSchemeBytes } from '#/qualification/scheme-bytes.ts'
import { checkGaps } from '#/report/check-gaps.ts'
import { words } from '#/report/subject.ts'

const { scheme } = unwrap(readSchemeBytes(new Uint8Array(readFileSync('rules/ocr-03454.json'))))

let amy: TestDevice
beforeEach(async () => {
  amy = await TestDevice.founding('Amy')
})

const goPast = (rule: string, ...claims: string[]) =>
  amy.write('warning.passed', { rule, scheme: scheme.id, claims, more: '', reason: 'so' })

/** Those of what was gone past. */
const gaps = () =>
  checkGaps({ portfolio: foldOf(amy), scheme, absent: new Set(), madeOn: '' }, () => []).filter(
    ({ id }) => !id.startsWith('check '),
  )

/** Rules that count as worth another look. */
const open = () => gatheredChecks(heldUpStill(checksOf(foldOf(amy), scheme, ''))).map(({ rule }) => rule)

describe('a check that was gone past', () => {
  it('stays worth checking while it holds something up all the same', async () => {
    const note = await captureNote(amy, 'Smile', { type: 'report', simulated: false })
    await claim(amy, note.hash, 'C1@1/1.1')
    await goPast('ES1', 'C1@1/1.1')
    expect(gaps()).toMatchObject([
      {
        level: 'warning',
        says: words.checks.passedStill(1),
        groups: [{ under: expect.stringContaining('It still holds up the sign-off of the unit') }],
      },
    ])
    expect(open()).toContain('ES1')
  })

  it('is for information where it holds up nothing', async () => {
    const photo = await captureNote(amy, '', { form: 'photo', simulated: false })
    await claim(amy, photo.hash, 'C1@1/1.1')
    await goPast('ES6', 'C1@1/1.1')
    expect(gaps()).toMatchObject([{ level: 'info', says: words.checks.passedCount(1) }])
    expect(open()).not.toContain('ES6')
  })
})
