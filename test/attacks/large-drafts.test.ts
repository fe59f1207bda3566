import { expect, test } from 'vitest'
import { largestFramework, largestReturn } from '../support/largest-framework.ts'
import { type Attacked, describeAttacks } from './support/attacks.ts'

describeAttacks('the largest draft the limits allow', (service) => {
  test('is kept, edited, read and evaluated under', async () => {
    const framework = largestFramework()
    const { path, id } = await newDraft(service)
    const revisionNow = async () => JSON.parse((await service.ask('GET', path)).text).revision
    const kept = await service.withstands('keeping it', async () => {
      const headers = { 'If-Match': `"${await revisionNow()}"` }
      return service.ask('PUT', `${path}/framework`, framework, { headers })
    })
    expect(kept.status, kept.text.slice(0, 300)).toBe(200)
    const patch = JSON.stringify([{ op: 'replace', path: '/framework/thresholds/0/cuts/0/from', value: 39 }])
    const edited = await service.withstands('editing it', async () => {
      const headers = { 'If-Match': `"${await revisionNow()}"`, 'Content-Type': 'application/json-patch+json' }
      return service.ask('PATCH', path, patch, { headers })
    })
    expect(edited.status, edited.text.slice(0, 300)).toBe(200)
    const patched = await service.withstands('thirty edits of it, one after the other', async () => {
      const answers: string[] = []
      for (let at = 0; at < 30; at++) {
        const headers = { 'If-Match': `"${await revisionNow()}"`, 'Content-Type': 'application/json-patch+json', Prefer: 'return=minimal' }
        const cut = [{ op: 'replace', path: '/framework/thresholds/0/cuts/0/from', value: 30 + (at % 2) / 2 }]
        const { status, text } = await service.ask('PATCH', path, JSON.stringify(cut), { headers })
        expect(status, text.slice(0, 300)).toBe(200)
        answers.push(text)
      }
      return answers
    })
    expect(Math.max(...patched.map(({ length }) => length))).toBeLessThan(500)
    expect((await service.withstands('reading it', () => service.ask('GET', path))).status).toBe(200)
    for (const include of [[], ['explanation', 'not-given', 'margin']]) {
      const answer = await service.withstands(`evaluating with ${include.join(', ') || 'nothing more'}`, () =>
        service.ask('POST', '/evaluate', { ...largestReturn(), version: id, include }),
      )
      expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    }
  })
})

async function newDraft(service: Attacked) {
  const { text } = await service.ask('POST', '/drafts', { base: 1, title: 'A draft' })
  const { id } = JSON.parse(text)
  return { id, path: `/drafts/${id}` }
}
