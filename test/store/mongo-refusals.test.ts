import { MongoNetworkError } from 'mongodb'
import { expect, test } from 'vitest'
import { translated } from '../../server/store/mongo-refusals.ts'

const ofSocket = (code: string) => Object.assign(new Error(`write ${code}`), { code, syscall: 'write' })

test.each(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT'])(
  'a connection that fails as the operating system says it (%s) is a store that does not answer',
  (code) => {
    expect(translated('versions', ofSocket(code))).toMatchObject({ code: 'store-unavailable' })
  },
)

test('so is one the driver names itself, and a fault of ours stays what it is', () => {
  expect(translated('versions', new MongoNetworkError('closed'))).toMatchObject({ code: 'store-unavailable' })
  for (const ours of [new TypeError('x is undefined'), ofSocket('ENOENT')]) expect(translated('versions', ours)).toBe(ours)
})
