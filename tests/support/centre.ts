// A centre that signs lists, for tests: its key, its people, and the lists it makes of them.

import { derivedId, type Id } from '#/base/ids.ts'
import { toBase64, utf8 } from '#/base/bytes.ts'
import { readCentreList, type CentreList, type SignedList } from '#/portfolio/centre-list.ts'
import type { Role } from '#/portfolio/permissions.ts'
import { testSigner } from './people.ts'

const from = '2026-01-01T00:00:00.000+00:00'

export type Listed = {
  person: Id
  name: string
  roles: readonly Role[]
  devices: readonly { device: Id; acceptedUpTo?: number }[]
}

export type TestCentre = {
  fingerprint: Id
  sign(people: readonly Listed[], version?: number, previous?: string | null): Promise<CentreList>
}

export const testCentre = async (name = 'Harbour Training', number = '12345'): Promise<TestCentre> => {
  const signer = await testSigner()
  return {
    fingerprint: derivedId(signer.publicKey),
    sign: async (people, version = 1, previous = null) => {
      const list = JSON.stringify({
        type: 'fieldfolio/centre-list@1',
        key: toBase64(signer.publicKey),
        centre: { name, number },
        version,
        previous,
        people: people.map(({ person, name: stated, roles, devices }) => ({
          person,
          name: stated,
          roles: roles.map((role) => ({ role, from })),
          devices: devices.map((device) => ({ from, ...device })),
        })),
      })
      const signed: SignedList = { list, signature: toBase64(await signer.sign(utf8(list))) }
      const read = await readCentreList(signed)
      if (!read.ok) throw new Error(`the test's own list does not read: ${read.error.problem}`)
      return read.value
    },
  }
}
