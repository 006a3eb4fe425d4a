import { closeSync, openSync, readSync } from 'node:fs'
import { sizeOf } from './files.ts'

/** A file that is only read: nothing here can change it. */
export interface SourceFile {
  readonly handle: number | null
  readonly size: number
}

/** Bytes of a page: SQLite's default, which our stores always had. What a damaged header says does not count. */
export const pageSize = 4096

/** A file that is not there is an empty one. */
export function openSource(path: string): SourceFile {
  const size = sizeOf(path)
  return size === 0 ? { handle: null, size } : { handle: openSync(path, 'r'), size }
}

export function closeSource({ handle }: SourceFile): void {
  if (handle !== null) closeSync(handle)
}

/** Beyond the end there are zeros. */
export function readAt({ handle }: SourceFile, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  if (handle !== null) readSync(handle, bytes, 0, length, at)
  return bytes
}
