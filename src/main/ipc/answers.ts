import type { Result } from '../../core/model/result.ts'
import type { Channel, Reply, Request } from '../../shared/contract/api.ts'
import type { AppError } from '../../shared/errors.ts'

export type ChannelAnswer<C extends Channel> = Result<Reply<C>, AppError>

/** What answers each channel. An expected failure is a Result; anything thrown is a defect. */
export type Handlers = {
  [C in Channel]: (request: Request<C>) => ChannelAnswer<C> | Promise<ChannelAnswer<C>>
}
