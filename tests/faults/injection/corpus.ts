/** The injection corpus: texts that would do something somewhere, were they taken for more than text, kind by kind. */
import type { InjectionKind } from './kind.ts'
import { markup } from './markup.ts'
import { names } from './names.ts'
import { signs } from './signs.ts'
import { syntax } from './syntax.ts'

export const injectionKinds: readonly InjectionKind[] = [...markup, ...syntax, ...signs, ...names]
export const injections: readonly string[] = injectionKinds.flatMap(({ texts }) => texts)
