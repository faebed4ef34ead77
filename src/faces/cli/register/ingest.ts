// Paths in, the register with their documents out, and what is put there later too when a folder is watched.
import { listInputs } from '../inputs.ts';
import { INTERRUPTED } from '../interrupt.ts';
import { keepInputs, keepingOf } from './keep-inputs.ts';
import { openPlace } from './place.ts';

/** What an ingest was asked for. */
export interface IngestWish {
  readonly paths: readonly string[];
  readonly data: string | undefined;
  readonly who: string;
  /** Go on keeping what is put into the folders, until told to stop. */
  readonly watches: boolean;
  /** Keep the bytes of the files in the register, and so in its backup. */
  readonly keepsFiles: boolean;
}

/** Keeps every file, in batches of one transaction each, then matches; gives the exit status. */
export async function ingest(wish: IngestWish, version: string): Promise<number> {
  const db = await openPlace(wish.data);
  try {
    const keeping = { ...keepingOf(wish.who, version), readsHeld: false, onRead: () => {}, keepsFiles: wish.keepsFiles };
    if (wish.watches) return await (await import('./watch.ts')).watch(db, wish.paths, keeping);
    const { failures, isStopped } = await keepInputs(db, listInputs(wish.paths), keeping);
    return isStopped ? INTERRUPTED : failures ? 1 : 0;
  } finally {
    await db.close();
  }
}
