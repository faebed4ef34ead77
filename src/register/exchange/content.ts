// The content of a filing of another register in, the same checked against its kind out, or why this register does not understand it.
import { type Content, kindOf } from '../../filings/index.ts';
import { REDACTED } from '../filings/redaction.ts';

/** The content, or a sentence. Personal data that was redacted need not be what its field wants. */
export function understood(name: string, content: Content): Content | string {
  const kind = kindOf(name);
  if (!kind) return 'this program does not know the kind; a newer one may';
  const gone = kind.personal.filter((field) => content[field] === REDACTED);
  const left = Object.fromEntries(Object.entries(content).filter(([field]) => !gone.includes(field)));
  const fields = gone.length ? kind.fields.omit(Object.fromEntries(gone.map((field) => [field, true as const]))) : kind.fields;
  const parsed = fields.safeParse(left);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    return `its content is not what this program understands (${[path.join('.'), message].filter(Boolean).join(': ')})`;
  }
  const wrong = gone.length ? null : (kind.check?.(parsed.data) ?? null);
  return wrong ?? content;
}
