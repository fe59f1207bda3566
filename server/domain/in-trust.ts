/** What an academy says of its time in the trust. */
export interface TimeInTrust {
  member: boolean
  joinedOn?: string
  leftOn?: string
}

/** Whether an academy counts on a day: from the day it joins until the day it leaves. A school to compare with has no such days. */
export function countsOn({ member, joinedOn, leftOn }: TimeInTrust, day: string): boolean {
  return !member || ((joinedOn === undefined || joinedOn <= day) && (leftOn === undefined || day < leftOn))
}
