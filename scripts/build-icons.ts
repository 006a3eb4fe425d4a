/** Renders the app's icon to what the systems want of one: PNGs for Linux, an ICO for Windows, an ICNS for macOS. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { IconIcns, IconIco } from '@shockpkg/icon-encoder'

/** Widths in pixels, each drawn for itself: a large picture that is made small is blurred. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]
const windowsSizes = [16, 24, 32, 48, 64, 256]
/** The kinds of an ICNS by the width of their pictures; those for dense displays are as large as the next. */
const macKinds: ReadonlyMap<number, readonly string[]> = new Map([
  [16, ['icp4']],
  [32, ['icp5', 'ic11']],
  [64, ['ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
])
/** On macOS icons stand in an empty margin: of 1024 points 824 are drawn on. */
const macShare = 824 / 1024

/**
 * @param source the SVG, square
 * @param folder becomes `16x16.png` and so on, `icon.ico` and `icon.icns`
 */
export async function buildIcons(source: string, folder: string): Promise<void> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const svg = readFileSync(source, 'utf8')
  mkdirSync(folder, { recursive: true })
  for (const size of linuxSizes) writeFileSync(join(folder, `${size}x${size}.png`), render(svg, size))
  writeFileSync(join(folder, 'icon.ico'), await encodeIco(svg))
  writeFileSync(join(folder, 'icon.icns'), await encodeIcns(withMargin(svg, macShare)))
}

const render = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng()

async function encodeIco(svg: string): Promise<Uint8Array> {
  const icon = new IconIco()
  for (const size of windowsSizes) await icon.addFromPng(render(svg, size))
  return icon.encode()
}

async function encodeIcns(svg: string): Promise<Uint8Array> {
  const icon = new IconIcns()
  for (const [size, kinds] of macKinds) await icon.addFromPng(render(svg, size), kinds)
  return icon.encode()
}

/**
 * A square picture with an empty margin around it.
 * @param share of the new width that the picture takes
 * @throws where the picture says no box, or none that begins at 0
 */
export function withMargin(svg: string, share: number): string {
  const box = /viewBox="0 0 (\d+) \1"/u
  const width = Number(box.exec(svg)?.[1])
  if (!Number.isFinite(width)) throw new Error('The icon is to be a square that begins at 0')
  const margin = (width / share - width) / 2
  return svg.replace(box, `viewBox="${-margin} ${-margin} ${width / share} ${width / share}"`)
}
