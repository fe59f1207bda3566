import { WaymarkError } from '../domain/errors.ts'

/** For what is only noted in passing: where the store cannot be written, what was asked for goes on without it. */
export function unlessUnavailable(error: unknown): void {
  if (!(error instanceof WaymarkError) || error.code !== 'store-unavailable') throw error
}
