// Witnesses in their own words: who is related, and praise beside what was seen.

import { describe, expect, it } from 'vitest'
import { namesAnAct, saysRelated } from '#/qualification/checks/testimony.ts'

describe('a witness', () => {
  it.each([
    'Family or close friend',
    'her mother-in-law',
    'I am Amy’s Stepfather',
    'a relative',
    'My partner',
    'fiancée',
  ])('is related: %s', (relation) => {
    expect(saysRelated(relation)).toBe(true)
  })

  it.each([
    '',
    'I manage their work',
    'We work together',
    'I was the customer',
    'I train them',
    'business partner',
    'personal assistant',
  ])('is not, as far as they say: %s', (relation) => {
    expect(saysRelated(relation)).toBe(false)
  })
})

describe('an account', () => {
  it.each([
    'Amy is a pleasure to work with and I recommend her highly.',
    'She is always polite, friendly and very dedicated. An asset to the team!',
    'I was impressed and pleased with Amy. She is the best.',
  ])('of praise alone names no act: %s', (account) => {
    expect(namesAnAct(account)).toBe(false)
  })

  it.each([
    'Amy greeted her, asked what was wrong and swapped the kettle.',
    'She rang the supplier and told the customer the same day. An asset to the team!',
    'The customer was upset, and Amy dealt with it.',
    '',
    'Mae Amy yn weithiwr da iawn ac yn gwrtais bob amser gyda’r cwsmeriaid yn y siop.',
  ])('names one, or cannot be told: %s', (account) => {
    expect(namesAnAct(account)).toBe(true)
  })
})
