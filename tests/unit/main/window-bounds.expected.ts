/** Where a window lies, in CSS pixels of the screen; without a place where the system is to choose one. */
export interface Box {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
}
interface Area extends Box {
  readonly x: number
  readonly y: number
}

const box = (x: number, y: number, width: number, height: number): Area => ({ x, y, width, height })

const laptop = box(0, 0, 1280, 760)
const large = box(1280, 0, 1920, 1080)
const left = box(-1920, -200, 1920, 1080)

/** What was saved, the screens (the first is the main one), and where the window opens. First start: 1180 x 820. */
export const restored: readonly (readonly [
  name: string,
  saved: Box | null,
  screens: readonly Area[],
  opens: Box,
])[] = [
  ['the first start', null, [large], { width: 1180, height: 820 }],
  ['the first start on a small screen', null, [laptop], { width: 1180, height: 760 }],
  ['it lies well', box(100, 50, 900, 600), [laptop], box(100, 50, 900, 600)],
  ['it fills the screen', box(0, 0, 1280, 760), [laptop], box(0, 0, 1280, 760)],
  ['on the other screen', box(1500, 100, 1400, 900), [laptop, large], box(1500, 100, 1400, 900)],
  [
    'on a screen left of and above the main one',
    box(-1900, -150, 900, 700),
    [laptop, left],
    box(-1900, -150, 900, 700),
  ],
  ['over two screens', box(1000, 100, 900, 600), [laptop, large], box(1000, 100, 900, 600)],
  ['a sliver at the right edge', box(1270, 100, 900, 600), [laptop], box(380, 100, 900, 600)],
  ['a sliver at the foot', box(100, 755, 900, 600), [laptop], box(100, 160, 900, 600)],
  ['a sliver at the left edge', box(-890, 100, 900, 600), [laptop], box(0, 100, 900, 600)],
  ['its title above the screen', box(100, -300, 900, 600), [laptop], box(100, 0, 900, 600)],
  ['larger than the screen', box(-300, -200, 3000, 2000), [laptop], box(0, 0, 1280, 760)],
  [
    'larger than the screen, without a place',
    { width: 3000, height: 2000 },
    [laptop],
    { width: 1280, height: 760 },
  ],
  ['wider only', box(100, 50, 3000, 600), [laptop], box(0, 50, 1280, 600)],
  ['the other screen is gone', box(1500, 100, 900, 600), [laptop], box(380, 100, 900, 600)],
  ['the other screen is gone, and was larger', box(1300, 0, 1900, 1060), [laptop], box(0, 0, 1280, 760)],
  ['far outside all screens', box(9000, 9000, 900, 600), [laptop, large], box(2300, 480, 900, 600)],
  ['shrunk to a strip', box(100, 50, 200, 300), [laptop], box(100, 50, 640, 480)],
  ['shrunk to a strip at the edge', box(1200, 700, 200, 300), [laptop], box(640, 280, 640, 480)],
  ['a screen smaller than the least size', box(0, 0, 900, 600), [box(0, 0, 600, 400)], box(0, 0, 600, 400)],
]
