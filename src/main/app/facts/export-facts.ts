import { applyEdits, ledgerOf } from '../../../core/edits/apply-edits.ts'
import type { Briefing } from '../../../core/model/document.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import type { Reply, Request } from '../../../shared/contract/api.ts'
import type { AppError } from '../../../shared/errors.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { logFileError } from '../../base/log.ts'
import { type LedgerExportRow, ledgerRows } from '../../exchange/ledger/ledger-rows.ts'
import { ledgerCsv, ledgerMarkdown, ledgerXlsx } from '../../exchange/ledger/write-ledger.ts'
import type { Database } from '../../store/database.ts'
import { listDocuments, readDocument } from '../../store/documents.ts'
import { listEdits } from '../../store/edits.ts'
import { noDocument } from '../access.ts'
import { fileName } from '../file-name.ts'
import { writeWhole } from '../write-whole.ts'

interface LedgerFormat {
  readonly extension: string
  readonly write: (rows: readonly LedgerExportRow[]) => string | Promise<Uint8Array>
}

const formats: Readonly<Record<Request<'facts:export'>['format'], LedgerFormat>> = {
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  csv: { extension: 'csv', write: (rows) => `\uFEFF${ledgerCsv(rows)}` },
  markdown: { extension: 'md', write: ledgerMarkdown },
  xlsx: { extension: 'xlsx', write: ledgerXlsx },
}

/**
 * Writes key facts, as the user has them, to a file that the user chooses. Rejected ones only where they are named.
 *
 * @param read a document as it was compiled; null if it cannot be read
 * @param askWhere asks for the file; null if the user gave up
 */
export async function exportFacts(
  db: Database,
  { format, document, facts }: Request<'facts:export'>,
  read: (id: string) => Promise<Briefing | null>,
  askWhere: (name: string, extension: string) => Promise<string | null>,
): Promise<Result<Reply<'facts:export'>, AppError>> {
  const ids = document === null ? listDocuments(db).map(({ id }) => id) : [document]
  const rows: LedgerExportRow[] = []
  for (const id of ids) {
    const briefing = await read(id)
    if (briefing !== null) rows.push(...rowsOf(db, briefing, facts))
    else if (document !== null) return noDocument
  }
  const { facts: all, factsOf } = messages.files.names
  const title = document === null ? all : factsOf(rows[0]?.Document ?? '')
  const { extension, write } = formats[format]
  const path = await askWhere(`${fileName(title)}.${extension}`, extension)
  if (path === null) return ok(null)
  try {
    await writeWhole(path, await write(rows))
  } catch (cause) {
    logFileError('Key facts could not be exported', cause)
    return err({ code: 'export-failed', subject: path })
  }
  return ok({ path, facts: rows.length })
}

function rowsOf(
  db: Database,
  briefing: Briefing,
  wanted: readonly string[] | null,
): readonly LedgerExportRow[] {
  const edits = listEdits(db, briefing.id)
  const entries = ledgerOf(briefing, edits)
  const byId = new Map(entries.map((entry) => [entry.fact.id, entry]))
  const shown =
    wanted === null
      ? entries.filter(({ state }) => state !== 'rejected')
      : wanted.flatMap((id) => byId.get(id) ?? [])
  return ledgerRows(applyEdits(briefing, edits), readDocument(db, briefing.id)?.name ?? briefing.title, shown)
}
