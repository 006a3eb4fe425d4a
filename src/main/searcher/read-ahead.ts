import { createReadStream } from 'node:fs'

const piece = 1024 * 1024

/**
 * Reads a file once, so that the system has it in memory: a search reads some hundred places of the index, and each of
 * them costs a disk that is asked for it alone as much as a whole stretch. @throws where it cannot be read
 */
export async function readAhead(file: string): Promise<void> {
  for await (const _ of createReadStream(file, { highWaterMark: piece }));
}
