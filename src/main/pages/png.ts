/** Pixels as a PNG (ISO/IEC 15948): the plainest file that holds them, for whoever decodes pictures. */
import { crc32, deflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Gray, RGB or RGBA of eight bits each, or one bit of gray, rows padded to whole bytes. */
  readonly channels: 1 | 3 | 4 | 'bits'
  readonly data: Uint8Array | Uint8ClampedArray
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const colourTypes = { bits: 0, 1: 0, 3: 2, 4: 6 } as const

export function toPng({ width, height, channels, data }: Pixels): Uint8Array {
  const row = channels === 'bits' ? Math.ceil(width / 8) : width * channels
  // Each row begins with the filter that it was written with: none.
  const raw = Buffer.alloc((row + 1) * height)
  for (let y = 0; y < height; y += 1) raw.set(data.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = channels === 'bits' ? 1 : 8
  header[9] = colourTypes[channels]
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
