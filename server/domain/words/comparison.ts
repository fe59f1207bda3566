import type { Comparison } from '../../schema/types.generated.ts'
import type { Fact } from '../facts.ts'
import type { Names } from './names.ts'
import { phraseOf, sentenceOfPieces } from './phrase.ts'

/** What a comparison asks for, as a sentence without capital or full stop: "Persistent absence is at least 20%". */
export function comparisonInWords(comparison: Comparison, facts: Map<string, Fact>, names: Names): string {
  return sentenceOfPieces(phraseOf(comparison, facts, names))
}
