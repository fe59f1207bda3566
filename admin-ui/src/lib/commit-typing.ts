/** What is still being typed in a field counts: leaving it tells whoever listens for its change. */
export function commitTyping(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea, select')) activeElement.blur()
}
