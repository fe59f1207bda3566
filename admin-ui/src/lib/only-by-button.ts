/** For a form that does what cannot be undone: Enter in one of its fields does not send it, only its button does. `<form use:onlyByButton>` */
export function onlyByButton(form: HTMLFormElement): { destroy: () => void } {
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('input, select')) event.preventDefault()
  }
  form.addEventListener('keydown', hear)
  return { destroy: () => form.removeEventListener('keydown', hear) }
}
