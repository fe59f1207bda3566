import {
  MongoBulkWriteError,
  MongoClientClosedError,
  MongoError,
  MongoInvalidArgumentError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerError,
  MongoSystemError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
} from 'mongodb'
import { WaymarkError } from '../domain/errors.ts'
import { alreadyExists, unavailable } from './refusals.ts'
import type { CollectionName } from './store.ts'

const duplicateKey = 11000

/** What the server refuses a document for that is larger, or deeper, than it can keep. */
const tooLarge = new Set<unknown>([15, 10334, 17419, 17420])

/** No primary, shutting down, out of disk, timed out, no longer allowed: codes that say nothing about the request. */
const outOfReach = new Set<unknown>([6, 7, 13, 18, 24, 50, 64, 89, 91, 100, 189, 202, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031])

const outOfReachClasses = [
  MongoNetworkError,
  MongoSystemError,
  MongoOperationTimeoutError,
  MongoWriteConcernError,
  MongoNotConnectedError,
  MongoTopologyClosedError,
  MongoClientClosedError,
]

/** What the driver threw, as the port promises it. Whatever else it is stays as it is: a fault of ours. */
export function translated(collection: CollectionName, thrown: unknown): unknown {
  const error = unwrapped(thrown)
  if (isTooLarge(error)) return new WaymarkError('too-large', 'The document is larger or more deeply nested than MongoDB can keep (16 MB, 180 levels).')
  // a connection that the server has just ended fails as the operating system says it, which the driver passes on as it is
  if (isOfSocket(error)) return unavailable('The database does not answer.', error)
  if (!(error instanceof MongoError)) return error
  const duplicate = /index: (?:([\w-]+)\.unique|_id_) dup key/.exec(error.message)
  if (error.code === duplicateKey && duplicate) return alreadyExists(collection, duplicate[1] ?? 'id', error)
  if (isOutOfReach(error)) return unavailable('The database does not answer.', error)
  return error
}

/** A bulk write that got no answer at all throws what went wrong as the answer of a server. */
function unwrapped(error: unknown): unknown {
  const inner: unknown = error instanceof MongoBulkWriteError && error.errorResponse
  return inner instanceof Error ? inner : error
}

const socketCodes = new Set<unknown>(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])

function isOfSocket(error: unknown): boolean {
  return error instanceof Error && 'code' in error && socketCodes.has(error.code)
}

function isOutOfReach(error: MongoError): boolean {
  if (outOfReachClasses.some((kind) => error instanceof kind) || error.name === 'MongoWaitQueueTimeoutError') return true
  if (error instanceof MongoBulkWriteError && error.result.getWriteConcernError()) return true
  return error instanceof MongoServerError && (outOfReach.has(error.code) || error.hasErrorLabel('RetryableWriteError'))
}

/** The driver finds some of it itself, before the server is asked, and says so in two other ways. */
function isTooLarge(error: unknown): boolean {
  if (error instanceof MongoServerError) return tooLarge.has(error.code)
  if (error instanceof MongoInvalidArgumentError) return error.message.includes('larger than the maximum size')
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE'
}
