// What more than one migration says. Never change it: the migrations that say it were released.

/** Beyond it a number would be stored, but could no longer be read exactly. */
export const most = Number.MAX_SAFE_INTEGER

/** Notes in `search_changes` that the index of the library must look at a thing again. */
export function noted(
  name: string,
  on: string,
  [kind, ref, document]: readonly [string, string, string],
): string {
  // Not REPLACE: a statement that fires a trigger imposes its own way with conflicts on what the trigger does.
  return `CREATE TRIGGER search_${name} AFTER ${on}
BEGIN
  DELETE FROM search_changes WHERE kind = '${kind}' AND ref = ${ref};
  INSERT INTO search_changes (document, kind, ref) VALUES (${document}, '${kind}', ${ref});
END;`
}

export const notesOfDocuments = [
  noted('document_added', 'INSERT ON documents', ['document', 'NEW.id', 'NEW.id']),
  noted('document_deleted', 'DELETE ON documents', ['document', 'OLD.id', 'OLD.id']),
  noted(
    'document_changed',
    `UPDATE OF title, name, removed_at, bundled ON documents
WHEN (OLD.title, OLD.name, OLD.removed_at, OLD.bundled) IS NOT (NEW.title, NEW.name, NEW.removed_at, NEW.bundled)`,
    ['document', 'NEW.id', 'NEW.id'],
  ),
].join('\n')

export const notesOfMarks = [
  noted('mark_added', 'INSERT ON marks', ['mark', 'NEW.id', 'NEW.document']),
  noted('mark_changed', 'UPDATE ON marks', ['mark', 'NEW.id', 'NEW.document']),
  noted('mark_deleted', 'DELETE ON marks', ['mark', 'OLD.id', 'OLD.document']),
].join('\n')
