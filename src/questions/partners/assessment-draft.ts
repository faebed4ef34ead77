// A monthly assessment drafted line by line, as Markdown, from the acts that were read, the table of meetings and the notes of the presidency.
import { z } from 'zod';
import { type AssessmentPhrases, assessmentPhrases, type DraftCounts } from '../../languages/index.ts';
import type { Queries, Row } from '../../register/index.ts';
import { acts } from '../acts.ts';
import { month, question } from '../question.ts';
import { PARTS, partOf } from './assessment-outline.ts';
import { filed } from './filed.ts';

interface Act extends Row {
  readonly date: string;
  readonly type: string;
  readonly matter: string | null;
  readonly outcome: string | null;
  readonly vote: string | null;
  readonly participants: string | null;
  readonly document: string;
}

interface Note extends Row {
  readonly matter: string;
  readonly account: string;
  readonly by: string;
  readonly filing: string;
  readonly quote: string;
}

interface Heading extends Row {
  readonly matter: string;
  readonly section: string;
}

// What is told of the presidency, and whether an assessment tells of the month: only then were its consultations and statements to the press counted.
const PRESIDENCY = `
  select exists (
    select 1 from acts a join expressions e on e.id = a.expression_id and e.is_current join documents d on d.id = e.document_id
    where d.kind = 'monthly_assessment' and a.date >= $1 || '-01' and a.date <= $1 || '-31') as is_assessed`;
const NOTES = `select matter, account, by, filing, quote from ${filed('presidency-note', 'month text, matter text, account text')} n where month = $1 order by matter, filing`;

// How an assessment in the language of the draft heads a matter; without one the matter keeps its official English name.
const HEADINGS = `
  select distinct on (a.matter) a.matter, a.section from acts a join expressions e on e.id = a.expression_id and e.is_current
  where e.language = $2 and a.section is not null and a.matter is not null and a.date >= $1 || '-01' and a.date <= $1 || '-31'
  order by a.matter, a.expression_id, a.n`;

// Told of elsewhere: what was submitted to the Council is no act of it, and meetings are counted.
const NO_ACTS = new Set(['meeting', 'report_submitted', 'letter']);
const CLOSED = new Set(['consultations_of_the_whole', 'private_meeting']);

export const assessmentDraft = question({
  name: 'assessment-draft',
  sentence: 'What does a draft of the assessment of a month say, and what does each line rest on?',
  parameters: z.object({ month, language: z.enum(['en', 'zh']).default('en') }),
  columns: [
    { key: 'n', title: 'Line', type: 'number' },
    { key: 'section', title: 'Section', type: 'text' },
    { key: 'line', title: 'Text', type: 'text' },
    { key: 'basis', title: 'How it is known', type: 'text' },
    { key: 'document', title: 'Told in', type: 'text' },
  ],
  calendar: null,
  example: { month: '2013-01', language: 'en' },
  order: ['n'],
  rows: async (db, { month: wanted, language }) => {
    const found = await actsOf(db, wanted);
    const notes = await db.query<Note>(NOTES, [wanted]);
    const [{ is_assessed: isAssessed } = { is_assessed: false }] = await db.query<Row & { is_assessed: boolean }>(PRESIDENCY, [
      wanted,
    ]);
    const headings = new Map(
      (await db.query<Heading>(HEADINGS, [wanted, language])).map(({ matter, section }) => [matter, section]),
    );
    const phrases = assessmentPhrases(language);
    const lines = [...opening(found, notes, phrases, wanted, isAssessed), ...sections(found, notes, phrases, headings)];
    return lines.map((line, i) => ({ ...line, n: i + 1 }));
  },
});

async function actsOf(db: Queries, wanted: string): Promise<Act[]> {
  const { sql, values } = acts.query!({ month: wanted });
  return await db.query<Act>(`${sql} order by date, type, id`, values);
}

const MEETING = /^S\/PV\.\d+/;

// A resumption is no meeting of its own; an outcome counts once, told by whomever.
function countsOf(found: readonly Act[], wanted: string, isAssessed: boolean): DraftCounts {
  const meetings = new Set(found.flatMap(({ type, document }) => (type === 'meeting' ? (MEETING.exec(document) ?? []) : [])));
  const told = (type: string) => found.filter((act) => act.type === type).length;
  return {
    month: wanted,
    meetings: meetings.size || null,
    consultations: isAssessed ? told('consultations_of_the_whole') : null,
    resolutions: adoptedIn(found, 'adoption_resolution', /S\/RES\/\d+ \(\d{4}\)/g),
    presidentialStatements: adoptedIn(found, 'presidential_statement', /S\/PRST\/\d{4}\/\d+/g),
    pressStatements: isAssessed ? told('press_statement') : null,
  };
}

// One whose symbol is not printed counts as well, unless its day has one with a symbol, which it may be.
function adoptedIn(found: readonly Act[], type: string, symbols: RegExp): number {
  const told = found.flatMap(({ date, outcome }) => (outcome?.match(symbols) ?? []).map((symbol) => ({ date, symbol })));
  const days = new Set(told.map(({ date }) => date));
  const unnamed = found.filter((act) => act.type === type && !act.outcome && !days.has(act.date));
  return new Set(told.map(({ symbol }) => symbol)).size + unnamed.length;
}

function opening(
  found: readonly Act[],
  notes: readonly Note[],
  phrases: AssessmentPhrases,
  wanted: string,
  isAssessed: boolean,
): Row[] {
  const [note] = notes;
  const state = note?.by ?? null;
  const presidency = { basis: note ? 'stated: it noted for the month' : 'gap', ...(note ? evidenceOf(note) : {}) };
  const counts = countsOf(found, wanted, isAssessed);
  const counted = found.filter(
    ({ type }) => type === 'meeting' || type === 'consultations_of_the_whole' || type === 'press_statement',
  );
  const outcomes = found.filter(({ outcome }) => outcome !== null);
  const section = phrases.introduction;
  const sum = (rows: readonly Act[]) => ({
    basis: 'inferred: counted from what is told',
    quote: [...new Set(rows.map(({ document }) => document))].join(', ') || null,
  });
  return [
    { section: null, line: `# ${phrases.title(state, wanted)}`, ...presidency },
    { section, line: `## ${section}`, basis: 'form' },
    { section, line: phrases.presidency(state, wanted), ...presidency },
    { section, line: phrases.held(counts), ...sum(counted) },
    { section, line: phrases.adopted(counts), ...sum(outcomes) },
  ];
}

// The parts in their order, each matter under a heading of its own; a part without matters has no heading.
function sections(
  found: readonly Act[],
  notes: readonly Note[],
  phrases: AssessmentPhrases,
  headings: ReadonlyMap<string, string>,
): Row[] {
  const told = found.filter(({ type }) => !NO_ACTS.has(type));
  const matters = [...new Set([...told.map(({ matter }) => matter ?? ''), ...notes.map(({ matter }) => matter)])].sort();
  const parts = new Map(matters.map((matter) => [matter, partOf(matter)]));
  return PARTS.flatMap((part): Row[] => {
    const own = matters.filter((matter) => parts.get(matter) === part);
    const section = phrases.regions[part];
    const heading = { section, line: `## ${section}`, basis: 'form' };
    return own.length
      ? [
          heading,
          ...own.flatMap((matter) =>
            matterLines(matter, headings.get(matter) ?? (matter || phrases.otherMatters), told, notes, phrases),
          ),
        ]
      : [];
  });
}

// The acts of a matter by day, then what the presidency noted, or a gap where the door was closed.
function matterLines(
  matter: string,
  section: string,
  told: readonly Act[],
  notes: readonly Note[],
  phrases: AssessmentPhrases,
): Row[] {
  const own = told.filter((act) => (act.matter ?? '') === matter);
  const noted = notes.filter((note) => note.matter === matter);
  const isOpen = !noted.length && own.some(({ type }) => CLOSED.has(type));
  return [
    { section, line: `### ${section}`, basis: 'form' },
    ...own.map(({ language, version, quote, start_at, end_at, document, ...act }) => ({
      section,
      line: phrases.act({ ...act, day: act.date, who: act.participants, matter: null }),
      basis: 'stated',
      document,
      language,
      version,
      quote,
      start_at,
      end_at,
    })),
    ...noted.map((note) => ({ section, line: note.account, basis: 'stated: the presidency noted it', ...evidenceOf(note) })),
    ...(isOpen ? [{ section, line: phrases.gap, basis: 'gap' }] : []),
  ];
}

const evidenceOf = ({ filing, quote }: Note): Row => ({ filing, filings: [filing], quote });
