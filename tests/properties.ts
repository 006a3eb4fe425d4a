// Properties look at other values with each change of the project, and at the same ones whenever the same state is tested:
// what passed passes again, and what failed can be run again. FAST_CHECK_SEED asks for others.
import fc from 'fast-check'

const seed = Number(process.env['FAST_CHECK_SEED'])
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(Number.isFinite(seed) && { seed }) })
