// Kept texts in, their facts read anew out; what people said holds on.
import type { Reading } from '../../facts/index.ts';
import type { Mark, SourceText } from '../../text/index.ts';
import { record } from '../store/audit.ts';
import type { Database, Row } from '../store/database.ts';
import { keepFacts } from './kept-facts.ts';

/** Who reads anew, with which reader. */
export interface RereadInfo {
  readonly reader: string;
  readonly who: string;
  readonly at: Date;
}

/** What the reader is told of a kept text besides its words. */
export interface KeptSource extends SourceText {
  readonly name: string;
  readonly fileSha256: string;
  readonly sha256: string;
}

interface Expression extends Row {
  readonly id: number;
  readonly document_id: number;
  readonly iri: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly media_type: string;
  readonly text_sha256: string;
  readonly name: string;
  readonly file_sha256: string;
}

const FACTS = ['paragraphs', 'provisions', 'citations', 'mentions', 'mandates', 'acts', 'findings', 'words'];

/** Reads every current expression again that another reader read, each in a transaction of its own; gives how many. */
export async function reread(
  db: Database,
  read: (source: KeptSource) => Reading,
  { reader, who, at }: RereadInfo,
): Promise<number> {
  const stale = await db.query<{ id: number }>('select id from expressions where is_current and reader <> $1 order by id', [
    reader,
  ]);
  for (const { id } of stale) {
    const [kept] = await db.query<Expression>(
      `select e.*, d.iri, r.name, r.file_sha256 from expressions e join documents d on d.id = e.document_id
       join lateral (select name, file_sha256 from renditions where expression_id = e.id order by kept_at, file_sha256 limit 1) r on true where e.id = $1`,
      [id],
    );
    const source = {
      text: kept!.text,
      marks: kept!.marks,
      mediaType: kept!.media_type,
      name: kept!.name,
      fileSha256: kept!.file_sha256,
      sha256: kept!.text_sha256,
    };
    const reading = read(source);
    await db.transaction(async (tx) => {
      for (const table of FACTS) await tx.query(`delete from ${table} where expression_id = $1`, [id]);
      await keepFacts(tx, [{ documentId: kept!.document_id, expressionId: id, iri: kept!.iri, reading, isNew: false }]);
      await tx.query('update expressions set reader = $2, read_at = $3 where id = $1', [id, reader, at.toISOString()]);
      await record(tx, { who, what: 'reread', subject: kept!.iri, details: { expression: id, reader } }, at);
    });
  }
  return stale.length;
}
