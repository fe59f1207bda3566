import { isAcademicYear } from '../domain/academic-year.ts'
import { WaymarkError } from '../domain/errors.ts'

/** The academic year a path names as `2017-18`. Throws `invalid-request` for what is none. */
export function yearInPath(text: string): string {
  const year = text.replace('-', '/')
  if (/^\d{4}-\d{2}$/.test(text) && isAcademicYear(year)) return year
  throw new WaymarkError('invalid-request', 'The year is not an academic year.', [
    { pointer: '/path/year', message: 'must be an academic year such as 2017-18' },
  ])
}
