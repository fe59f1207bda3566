import type { Framework } from '../../../../server/schema/types.generated.ts'
import { cohort } from '../../lib/cohort/cohort.svelte.ts'
import { compiledOf } from '../../lib/compiled.ts'
import { today } from '../../lib/state/versions.svelte.ts'
import { displayed } from '../displayed-framework.svelte.ts'
import { withThresholdAlone } from './alone.ts'
import { type Consequences, consequencesOf } from './consequences.ts'

const NOBODY: Consequences = { moves: [], stays: [], days: { before: 0, after: 0 }, duties: { before: 0, after: 0 } }

/** What the draft on screen does to the cohort, worked out in the frame of the input by the very rules the service uses. */
class Preview {
  #whole = $derived(this.#from(displayed.framework))

  get whole(): Consequences {
    return this.#whole
  }

  /** What the draft's version of one threshold does by itself. */
  ofThreshold(id: string): Consequences {
    const { base, framework } = displayed
    return base && framework ? this.#from(withThresholdAlone(base, framework, id)) : this.#from(framework)
  }

  #from(framework: Framework | undefined): Consequences {
    if (!framework) return NOBODY
    return consequencesOf(compiledOf(displayed.base ?? framework), compiledOf(framework), cohort.cases, today())
  }
}

export const preview = new Preview()
