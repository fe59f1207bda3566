/** Whether `text` is an academic year whose halves follow, such as 2017/18 or 1999/00. */
export function isAcademicYear(text: string): boolean {
  const match = /^(\d{4})\/(\d{2})$/.exec(text)
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2])
}

/** The academic year that starts in the calendar year given: 2017 gives 2017/18. */
export function yearStarting(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`
}

/** The academic year `count` years after `year`. */
export function yearAfter(year: string, count = 1): string {
  return yearStarting(Number(year.slice(0, 4)) + count)
}

/** Whole months from one day to another, never below 0. Both are YYYY-MM-DD. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = parts(from)
  const [toYear, toMonth, toDay] = parts(to)
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
  return Math.max(0, months)
}

function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
