/** Whether somebody signed in again, asked once for all requests that meet it; false where nobody was, or the person declines. */
let signIn: () => Promise<boolean> = () => Promise.resolve(false)

/** Sets what happens when the service no longer knows who is asking. */
export function whenSignedOut(ask: () => Promise<boolean>): void {
  signIn = ask
}

/** Keys of requests whose end is not known: pressed again they are the same request to the service, and done once. */
const unsure = new Map<string, string>()

/**
 * Sends a request once. Nothing is asked again because it failed; only one refused because the sign-in had ended, of which the
 * service did nothing, is sent when the same person has signed in again.
 */
export async function send(request: Request): Promise<Response> {
  const content =
    request.method === 'POST' && /json/.test(request.headers.get('Content-Type') ?? '') ? `${request.url} ${await request.clone().text()}` : undefined
  const key = content === undefined ? undefined : (unsure.get(content) ?? newKey())
  if (key !== undefined) request.headers.set('Idempotency-Key', key)
  const again = request.clone()
  if (content !== undefined && key !== undefined) unsure.set(content, key)
  let response = await fetch(request)
  if (response.status === 401 && !isSignIn(request) && (await signIn())) response = await fetch(again)
  if (content !== undefined && response.status < 500) unsure.delete(content)
  return response
}

function isSignIn({ method, url }: Request): boolean {
  return method === 'POST' && url.endsWith('/session')
}

/** `crypto.randomUUID` is only there on https and localhost. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
