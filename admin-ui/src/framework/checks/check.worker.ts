import { compile } from '../../../../server/domain/evaluation/compile.ts'
import { check } from '../../../../server/domain/findings/check.ts'
import type { Framework } from '../../../../server/schema/types.generated.ts'

// The checks search: seconds that the page must not stand still for.
addEventListener('message', ({ data }: MessageEvent<{ asked: number; framework: Framework }>) => {
  postMessage({ asked: data.asked, findings: check(compile(data.framework)) })
})
