// A file's text in, the tables of the register that it fills out: meetings, the index to proceedings, membership.

import { importMeetings, isMeetingTable, type TableImport } from '../lists/meetings.ts';
import { importMembership, isMembership } from '../lists/membership.ts';
import { importProceedings, isProceedings } from '../lists/proceedings.ts';
import type { Database } from './database.ts';

const TABLES = [
  { what: 'meetings', isTable: isMeetingTable, run: importMeetings },
  { what: 'entries of the index to proceedings', isTable: isProceedings, run: importProceedings },
  { what: 'terms of members', isTable: isMembership, run: importMembership },
] as const;

/** What an import gave, with the plural by which it is told. */
export interface ImportedTable extends TableImport {
  readonly what: string;
}

/** Tells whether a text is a table that can be imported. */
export const isTable = (text: string): boolean => TABLES.some((table) => table.isTable(text));

/** Imports a table, in one transaction; null when the text is none. */
export async function importTable(
  db: Database,
  text: string,
  source: string,
  who: string,
  at: Date,
): Promise<ImportedTable | null> {
  const table = TABLES.find((one) => one.isTable(text));
  return table ? { what: table.what, ...(await table.run(db, text, source, who, at)) } : null;
}
