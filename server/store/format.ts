/** Of tables and documents as this release writes them. It goes up when an earlier release would do harm by writing to what this one wrote. */
export const storeFormat = 1

/** Throws for a store that a later release has written, before anything is written to it. */
export function refuseNewer(format: number): void {
  if (format > storeFormat)
    throw new Error(`it has format ${format}, of a newer release of Waymark; this one knows formats up to ${storeFormat} and has written nothing`)
}
