// Floor 5: keeps documents, readings, commitments, acts and what people say of them.
export { type Change, record, verify } from './audit.ts';
export { backup, restore } from './backup.ts';
export { type Database, type Queries, RegisterError, type Row } from './database.ts';
export { type Ingest, type Kept, keep, keepAll } from './keep.ts';
export { type Matched, match } from './matching.ts';
export { importMeetings, isMeetingTable, type TableImport } from './meetings.ts';
export { openRegister, type RegisterPlace } from './open.ts';
export * from './partners.ts';
export { reread } from './reread.ts';
export { type Field, review, undo, type Word } from './review.ts';
export { addDuration, lastDayOf } from './schedule.ts';
export { type Breach, breachesOf } from './soundness.ts';
export { type ImportedTable, importTable, isTable } from './tables.ts';
export { queryOf, symbolPatternOf } from './tokens.ts';
