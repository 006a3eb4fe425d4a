import type { Answer, Channel, Request } from '../../shared/contract/api.ts'

/** What answers each channel. An expected failure is a Result; anything thrown is a defect. */
export type Handlers = {
  [C in Channel]: (request: Request<C>) => Answer<C> | Promise<Answer<C>>
}
