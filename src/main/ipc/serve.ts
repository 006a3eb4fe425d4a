import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { err } from '../../core/model/result.ts'
import { type Answer, type Calls, type Channel, isInText, type Request } from '../../shared/contract/api.ts'
import type { AppError } from '../../shared/errors.ts'
import { keptLoad } from '../../shared/kept-load.ts'
import type { Access } from '../app/access.ts'
import { logError } from '../base/log.ts'
import type { Handlers } from './answers.ts'
import type { HandlerParts } from './handlers/parts.ts'
import { type Noun, nouns } from './nouns.ts'
import type { SchemasOf } from './schemas/schemas-of.ts'

/** What answers the channels of a noun. */
interface Answers {
  readonly schemas: SchemasOf<Calls>
  readonly handlers: Handlers
}

/** What all handlers are made of. */
interface Answering {
  readonly parts: HandlerParts
  readonly access: Access
}

/**
 * The only user of ipcMain: trusted sender, then schema, then handler, then Result.
 *
 * @param prepare gives what handlers are made of: the first request waits for it
 * @param isTrusted whether the frame that asks is our page's main frame
 * @param toAppError names what a handler threw, where it can be named
 */
export function serve(
  prepare: () => Promise<Answering>,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
  toAppError: (cause: unknown) => AppError,
): void {
  // None is asked for a channel of another one.
  for (const noun of nouns as unknown as readonly Noun[]) {
    const load = keptLoad(() => loadAnswers(noun, prepare))
    for (const channel of Object.keys(noun.channels) as Channel[]) {
      ipcMain.handle(channel, async (event, request: unknown) => {
        const answered = isTrusted(event)
          ? await answer(channel, load, request, toAppError)
          : err({ code: 'bad-request', subject: channel } satisfies AppError)
        return isInText(channel) ? JSON.stringify(answered) : answered
      })
    }
  }
}

async function loadAnswers(
  { loadSchemas, loadHandlers }: Noun,
  prepare: () => Promise<Answering>,
): Promise<Answers> {
  const [{ parts, access }, schemas, make] = await Promise.all([prepare(), loadSchemas(), loadHandlers()])
  return { schemas, handlers: make(parts, access) }
}

/** Validates a request and answers it; never throws. */
async function answer<C extends Channel>(
  channel: C,
  load: () => Promise<Answers>,
  request: unknown,
  toAppError: (cause: unknown) => AppError,
): Promise<Answer<C>> {
  try {
    const { schemas, handlers } = await load()
    const parsed = schemas[channel].safeParse(request)
    if (!parsed.success) {
      logError(`Refused ${channel}`, parsed.error)
      return err({ code: 'bad-request', subject: null })
    }
    const handler: Handlers[C] = handlers[channel]
    return await handler(parsed.data as Request<C>)
  } catch (cause) {
    logError(`Failed ${channel}`, cause)
    return err(toAppError(cause))
  }
}
