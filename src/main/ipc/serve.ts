import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { err, type Result } from '../../core/model/result.ts'
import { type Channel, channels, type Reply, type Request } from '../../shared/contract/api.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'
import { schemas } from './schemas.ts'

type ChannelAnswer<C extends Channel> = Result<Reply<C>, AppError>

/** What answers each channel. An expected failure is a Result; anything thrown is a defect. */
export type Handlers = {
  [C in Channel]: (request: Request<C>) => ChannelAnswer<C> | Promise<ChannelAnswer<C>>
}

/**
 * The only user of ipcMain: trusted sender, then schema, then handler, then Result.
 *
 * @param isTrusted whether the frame that asks is our page's main frame
 * @param toAppError names what a handler threw, where it can be named
 */
export function serve(
  handlers: Handlers,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
  toAppError: (cause: unknown) => AppError,
): void {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, request: unknown) => {
      if (!isTrusted(event)) return err({ code: 'bad-request', subject: channel } satisfies AppError)
      return answer(channel, handlers, request, toAppError)
    })
  }
}

/** Validates a request and answers it; never throws. */
async function answer<C extends Channel>(
  channel: C,
  handlers: Handlers,
  request: unknown,
  toAppError: (cause: unknown) => AppError,
): Promise<ChannelAnswer<C>> {
  const parsed = schemas[channel].safeParse(request)
  if (!parsed.success) {
    logError(`Refused ${channel}`, parsed.error)
    return err({ code: 'bad-request', subject: null })
  }
  try {
    const handler: Handlers[C] = handlers[channel]
    return await handler(parsed.data as Request<C>)
  } catch (cause) {
    logError(`Failed ${channel}`, cause)
    return err(toAppError(cause))
  }
}
