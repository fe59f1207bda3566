import type { Phase } from '../../schema/types.generated.ts'
import { type Context, today } from '../context.ts'
import { resolveVersion } from '../versions/resolve-version.ts'

/** The header of a table of returns for academies of a phase: every indicator of it under the version in force. */
export async function returnsTemplate(context: Context, phase: Phase): Promise<string[]> {
  const { compiled } = await resolveVersion(context, 'current', today(context))
  const indicators = compiled.framework.indicators.filter(({ phases }) => phases.includes(phase))
  return ['academy', 'name', 'phase', 'joined-on', ...indicators.map(({ id }) => id)]
}
