import type { CompiledFramework } from '../../domain/evaluation/compile.ts'
import { createUnfitFindings } from '../../domain/findings/unfit-findings.ts'
import type { Finding } from '../../schema/types.generated.ts'
import { type AcademyDocument, whose } from '../academies/academies.ts'
import type { Reading } from '../context.ts'
import { givenOf } from '../entries/return-document.ts'
import { returnsOfAcademies } from '../entries/stored-returns.ts'
import { pagesOf } from '../pages.ts'

/** What is stored of the trust's own academies, of whatever year, that this framework can't take. */
export async function storedValueFindings(context: Reading, compiled: CompiledFramework): Promise<Finding[]> {
  const unfit = createUnfitFindings(compiled)
  for await (const page of pagesOf<AcademyDocument>(context.store, 'academies', { ...whose(), limit: 100 })) {
    const byId = new Map(page.map((academy) => [academy.id, academy]))
    for (const stored of await returnsOfAcademies(context, [...byId.keys()])) unfit.add(byId.get(stored.academy)!, givenOf(stored).values)
  }
  return unfit.findings()
}
