import { createServer, type RequestListener, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { problemBody } from './http/problem.ts'
import type { Settings } from './schema/types.generated.ts'

/** Listens as the settings say. Rejects with one clear sentence where the port cannot be had. */
export function listen(app: RequestListener, { host, port }: Settings): Promise<Server> {
  // a long batch is one request; Node would end it after five minutes. A head is short, so it comes in a moment
  const server = createServer({ requestTimeout: 60 * 60 * 1000, headersTimeout: 20_000, connectionsCheckingInterval: 5000 }, app)
  server.on('clientError', refuseUnreadable)
  server.on('connection', (socket) => keepBy(server, socket))
  server.on('request', (request, response) => noteAnswering(request.socket, response))
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

const connections = new WeakMap<Server, Set<Socket>>()
const answering = new WeakMap<Socket, ServerResponse>()

function keepBy(server: Server, socket: Socket): void {
  const open = connections.get(server) ?? new Set()
  connections.set(server, open.add(socket))
  socket.once('close', () => open.delete(socket))
}

function noteAnswering(socket: Socket, response: ServerResponse): void {
  answering.set(socket, response)
  response.once('close', () => {
    if (answering.get(socket) === response) answering.delete(socket)
  })
}

/** Ends the connections on which nothing is being answered. Node's own way leaves those whose next head has begun. */
function closeUnasked(server: Server): void {
  for (const socket of connections.get(server) ?? []) if (!answering.has(socket)) socket.destroy()
}

/** Answers what is no HTTP request, or has too large a head, as a problem, and ends the connection. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || answering.has(socket)) return void socket.destroy()
  const [status, code, detail] = unreadable[error.code ?? ''] ?? [400, 'invalid-request', 'This is not a request that can be read.']
  const title = STATUS_CODES[status] ?? ''
  const body = JSON.stringify(problemBody(status, code, title, detail))
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    () => socket.destroy(),
  )
}

const unreadable: Record<string, [status: number, code: string, detail: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'headers-too-large', 'The address and headers of a request have at most 16 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request-timeout', 'The rest of the request did not come in time.'],
}

/** Takes no new requests, lets the running ones finish for at most so long, then ends. */
export function drain(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => closeUnasked(server), 50)
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
