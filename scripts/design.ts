// Draws the layers and prints their rules into docs/design.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf, sources } from './architecture/imports.ts'
import { designPath, withLayers } from './architecture/layers.ts'
import { ROOT } from './run.ts'

const imports = sources().flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')))
writeFileSync(designPath, withLayers(readFileSync(designPath, 'utf8'), imports))
