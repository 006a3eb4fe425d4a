/** Keeps in an attribute whether the system asks for more contrast: a rule of tokens.css then need not be written twice. */
export function followContrast(root: HTMLElement): void {
  const asked = matchMedia('(prefers-contrast: more)')
  const follow = () => root.setAttribute('data-contrast', asked.matches ? 'more' : 'as-usual')
  asked.addEventListener('change', follow)
  follow()
}
