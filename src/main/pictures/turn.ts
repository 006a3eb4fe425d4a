/**
 * Pixels as they are meant to be seen (Exif 2.32, 4.6.4: Orientation): mirrored, turned by quarters, or both. The library
 * turns by any angle, and leaves an edge that lets the page through.
 *
 * @param pixels RGBA, row by row
 * @param orientation 2 to 8; from 5 on width and height change places
 */
export function turn(
  pixels: Uint8Array,
  width: number,
  height: number,
  orientation: number,
): { readonly pixels: Uint8Array; readonly width: number; readonly height: number } {
  const isOnSide = orientation > 4
  const [wide, high] = isOnSide ? [height, width] : [width, height]
  const from = new Uint32Array(pixels.slice().buffer)
  const to = new Uint32Array(width * height)
  const fromRight = [2, 3, 7, 8].includes(orientation)
  const fromFoot = [3, 4, 6, 7].includes(orientation)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const [column, row] = isOnSide ? [y, x] : [x, y]
      const at = (fromFoot ? height - 1 - row : row) * width + (fromRight ? width - 1 - column : column)
      to[y * wide + x] = from[at] ?? 0
    }
  return { pixels: new Uint8Array(to.buffer), width: wide, height: high }
}
