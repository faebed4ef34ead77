// Where the register lies in, the open register with its newest schema out.
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';

/** A directory for the embedded database, null for one in memory, or the address of a PostgreSQL server. */
export type RegisterPlace = { readonly directory: string | null } | { readonly address: string };

/**
 * Opens the register and brings it to the program's schema.
 * @throws RegisterError `locked`, `unreachable` or `newer-data`; the data is untouched then.
 */
export async function openRegister(place: RegisterPlace): Promise<Database> {
  const db =
    'address' in place
      ? await (await import('./server.ts')).openServer(place.address)
      : await (await import('./embedded.ts')).openEmbedded(place.directory);
  try {
    await migrate(db);
  } catch (error) {
    await db.close();
    throw error;
  }
  return db;
}
