import { type RefObject, useEffect } from 'react'

/**
 * Hears of a press of the mouse outside of a box, wherever it is in the window.
 *
 * @param also what counts as of the box, such as what it belongs to; null for nothing else
 * @param isOn whether there is a box
 */
export function usePressOutside(
  box: RefObject<HTMLElement | null>,
  onPress: () => void,
  also: Element | null = null,
  isOn = true,
): void {
  useEffect(() => {
    if (!isOn) return
    const press = ({ target }: MouseEvent) => {
      if (target instanceof Node && (box.current?.contains(target) || also?.contains(target))) return
      onPress()
    }
    window.addEventListener('mousedown', press)
    return () => window.removeEventListener('mousedown', press)
  }, [box, onPress, also, isOn])
}
