import { randomBytes } from 'node:crypto'

let count = 0

/** A new id that sorts by time, and among those of one process and millisecond by which was made first. */
export function newStamp(at: Date): string {
  count = (count + 1) % 36 ** 5
  return `${inOrder(at.getTime())}${count.toString(36).padStart(5, '0')}${randomBytes(4).toString('hex')}`
}

/** A time as text that sorts as it does. */
export function inOrder(time: number): string {
  return Math.max(0, time).toString(36).padStart(9, '0')
}
