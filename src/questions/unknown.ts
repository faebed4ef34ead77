// The parameters of a question that found nothing in, what of them the register does not know out: a slip of the pen is told from an empty answer.
import { missionOf, type Queries, symbolPatternOf } from '../register/index.ts';

interface Check {
  /** Whether the register knows of it. */
  readonly sql: string;
  readonly meant: (typed: string) => string;
  readonly note: (typed: string) => string;
}

const ACTOR: Check = {
  sql: `select 1 from actor_names where strpos(lower(name), lower($1)) > 0
    union all select 1 from addressees where strpos(lower(name), lower($1)) > 0 limit 1`,
  meant: (typed) => typed,
  note: (typed) => `No document of this register names anybody called "${typed}".`,
};
const CHECKS: Readonly<Record<string, Check>> = {
  symbol: {
    sql: 'select 1 from documents where symbol like $1 union all select 1 from citations where target like $1 limit 1',
    meant: (typed) => symbolPatternOf(typed) ?? typed.replace(/[\\%_]/g, '\\$&'),
    note: (typed) =>
      symbolPatternOf(typed)
        ? `No document of this register has the symbol ${typed} or cites it.`
        : `"${typed}" is no symbol: they look like S/RES/2086 (2013) or S/2013/7.`,
  },
  actor: ACTOR,
  by: ACTOR,
  mission: {
    sql: "select 1 from mandates where strpos(lower(mission), lower($1)) > 0 union all select 1 from mentions where type = 'mission' and actor = $1 limit 1",
    meant: (typed) => missionOf(typed)?.key ?? typed,
    note: (typed) => `No document of this register sets up or names a mission called "${typed}".`,
  },
};

/** Tells what an empty answer may come of, in one sentence; null when everything that was named is known. */
export async function unknownIn(db: Queries, parameters: Readonly<Record<string, unknown>>): Promise<string | null> {
  for (const [key, { sql, meant, note }] of Object.entries(CHECKS)) {
    const typed = parameters[key];
    if (typeof typed !== 'string' || !typed.trim()) continue;
    if (!(await db.query(sql, [meant(typed.trim())])).length) return note(typed.trim());
  }
  return null;
}
