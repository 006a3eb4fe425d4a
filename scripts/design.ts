// Draws the layers and prints their rules into docs/design.md, and the keys of commands into README and guide.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf, sources } from './architecture/imports.ts'
import { designPath, withLayers } from './architecture/layers.ts'
import { keyedDocuments, withKeys } from './guide/keys.ts'
import { ROOT } from './run.ts'

const imports = sources().flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')))
writeFileSync(designPath, withLayers(readFileSync(designPath, 'utf8'), imports))

for (const file of keyedDocuments.map((name) => join(ROOT, name)))
  writeFileSync(file, withKeys(readFileSync(file, 'utf8')))
