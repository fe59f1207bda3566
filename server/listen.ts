import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Settings } from './schema/types.generated.ts'

/** Listens as the settings say. Rejects with one clear sentence where the port cannot be had. */
export function listen(app: RequestListener, { host, port }: Settings): Promise<Server> {
  // a long batch is one request; Node would end it after five minutes
  const server = createServer({ requestTimeout: 60 * 60 * 1000 }, app)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(refusal(error, host, port), { cause: error })))
    server.listen(port, host, () => resolve(server))
  })
}

/** The address a person on this machine can open, or the public one. */
export function addressOf(server: Server, { host, publicUrl }: Settings): string {
  if (publicUrl) return publicUrl.replace(/\/$/, '')
  const { port } = server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** Takes no new requests, lets the running ones finish for at most so long, then ends. */
export function drain(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const late = setTimeout(() => server.closeAllConnections(), milliseconds)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
  })
}

function refusal({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is in use. Set PORT to another, or end what listens there.`
  if (code === 'EACCES') return `Port ${port} of ${host} is not allowed to this user. Set PORT to one above 1023.`
  return `Cannot listen on port ${port} of ${host}: ${message}.`
}
