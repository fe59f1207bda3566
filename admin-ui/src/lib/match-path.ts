/** The parameters of `path` under `pattern` ("/academies/:id", a last "*" takes the rest), or undefined where it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/').slice(1)
  const given = path.split('/').slice(1)
  const open = wanted.at(-1) === '*'
  if (open ? given.length < wanted.length - 1 : given.length !== wanted.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [at, step] of wanted.entries()) {
    if (step === '*') {
      parameters['rest'] = given.slice(at).map(decodeURIComponent).join('/')
    } else if (step.startsWith(':')) {
      parameters[step.slice(1)] = decodeURIComponent(given[at]!)
    } else if (step !== given[at]) {
      return undefined
    }
  }
  return parameters
}
