import { pointer } from '../domain/errors.ts'

interface Open {
  /** The fields of an object so far; undefined for a list. */
  fields?: Set<string>
  /** Where in it we are. */
  step: string | number
}

/**
 * Where JSON names a field twice in one object, of which JSON.parse would keep the last and drop the others unsaid; undefined where it nowhere does. `data` is what
 * `json` says, `fields` how many it names in all. Only where the data has fewer is the text gone through for the place, once.
 */
export function repeatedField(json: string, data: unknown, fields: number): string | undefined {
  return countOf(data) === fields ? undefined : placeOf(json)
}

/** How many fields all objects of the data have together. Without recursion, so that no depth can overflow the stack. */
function countOf(data: unknown): number {
  const open: unknown[] = [data]
  let count = 0
  while (open.length > 0) {
    const next = open.pop()
    if (next === null || typeof next !== 'object') continue
    const inner: unknown[] = Array.isArray(next) ? next : Object.values(next)
    if (inner !== next) count += inner.length
    for (const one of inner) if (one !== null && typeof one === 'object') open.push(one)
  }
  return count
}

function placeOf(json: string): string | undefined {
  const open: Open[] = []
  let text: [from: number, to: number] = [0, 0]
  for (let at = 0; at < json.length; at++) {
    const around = open.at(-1)
    switch (json[at]) {
      case '"':
        text = [at, endOfText(json, at)]
        at = text[1]
        break
      case '{':
        open.push({ fields: new Set(), step: '' })
        break
      case '[':
        open.push({ step: 0 })
        break
      case '}':
      case ']':
        open.pop()
        break
      case ',':
        if (typeof around?.step === 'number') around.step++
        break
      case ':': {
        // with escapes read, for "a" and "\u0061" are one field
        const written = json.slice(text[0], text[1] + 1)
        const field = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1)
        around!.step = field
        if (around!.fields!.has(field)) return pointer(...open.map(({ step }) => shortened(step)))
        around!.fields!.add(field)
      }
    }
  }
  return undefined
}

/** Where the text that begins with the quotation mark at `start` ends. */
function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++
    else if (json[at] === '"') return at
  }
  return json.length
}

/** No field of ours is so long; an answer must not be as large as what was sent. */
function shortened(step: string | number): string | number {
  return typeof step === 'string' && step.length > 200 ? `${step.slice(0, 200)}…` : step
}
