import { describe } from 'vitest'
import type { Place } from '../support/places.ts'
import { batchContract } from './contract-batches.ts'
import { closingContract } from './contract-closing.ts'
import { documentContract } from './contract-documents.ts'
import { findContract } from './contract-find.ts'
import { lastingContract } from './contract-lasting.ts'
import { uniqueContract } from './contract-unique.ts'
import { valueContract } from './contract-values.ts'

/** Everything the port promises, on a place that is fresh and empty for each test. */
export function describeStore(name: string, makePlace: () => Promise<Place>): void {
  const open = async () => (await makePlace()).open()
  describe(`the store on ${name}`, () => {
    describe('documents', () => documentContract(open))
    describe('unique fields', () => uniqueContract(open))
    describe('many documents', () => batchContract(open))
    describe('finding', () => findContract(open))
    describe('values', () => valueContract(open))
    describe('closing', () => closingContract(open))
  })
}

/** What holds besides for a place that outlives the process. */
export function describeLastingStore(name: string, makePlace: () => Promise<Place>): void {
  describeStore(name, makePlace)
  describe(`the store on ${name}, lasting`, () => lastingContract(makePlace))
}
