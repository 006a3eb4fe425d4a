import { type ComponentType, lazy, useState } from 'react'

/**
 * A part that is loaded when it is first wanted. One that was loaded ahead by `load` is drawn at once: React keeps
 * what it has to wait for back for 300 ms, however soon that comes.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | null = null
  const loading = async () => {
    loaded ??= await load()
    return { default: loaded }
  }
  const Later = lazy(loading)
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, where a module begins
  function Part(props: P) {
    // The same one for as long as it is on screen: another would begin anew.
    const [Now] = useState(() => loaded ?? Later)
    return <Now {...props} />
  }
  return Object.assign(Part, { load: loading })
}
