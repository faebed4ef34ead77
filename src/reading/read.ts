// A source text in, its reading out: the language lays it out and claims; here claims become facts with evidence, and are checked.
import {
  type ActFact,
  type Basis,
  type CitationFact,
  type DocumentFact,
  type FindingFact,
  type LanguageCode,
  type MandateFact,
  mayCommit,
  type ParagraphFact,
  type ProvisionFact,
  READING_SCHEMA,
  type Reading,
} from '../facts/index.ts';
import type { Claim, Header, Language, ReadDraft } from '../languages/language.ts';
import { type Evidence, type Page, type SourceText, type Span, unitsOf } from '../text/index.ts';
import { check } from './check/index.ts';
import { readDraft, type Steps } from './draft.ts';
import { actorsAndMissions } from './named.ts';
import { type Preface, takePreface } from './preface.ts';
import type { ResolutionYears } from './resolution-years.ts';

/** What the reader is built with. */
export interface ReaderParts {
  /** The languages that are read, asked in this order when two look equally likely. */
  readonly languages: readonly Language[];
  /** The numbers of each year: resolution numbers that disagree are found, years left out are added. */
  readonly resolutionYears: ResolutionYears;
  /** The official English names of States, in lower case: a keyword that names an absent one is found. */
  readonly states: ReadonlySet<string>;
}

/** What is known of a source besides its text. */
export interface SourceInfo {
  readonly name: string;
  readonly fileSha256: string;
  readonly sha256: string;
  /** Reads as this language whatever the text looks like. */
  readonly language?: LanguageCode;
}

/** A text that cannot be read, with what to do about it. `code` is stable, `message` is for people. */
export class UnreadableError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The place of a header as a whole, and under each of its fields the place of that. */
type Places = { start: number; end: number; quote: string } & Record<string, Evidence | number | string>;

const LEAST_LIKENESS = 0.2;
const SURE_LIKENESS = 0.6;
const SAMPLE = 1500; // characters from which the language is told

/**
 * Reads one document, step by step.
 * @throws UnreadableError `empty` when there is no text, `unsupported-language` when no language of the reader is likely.
 */
export function* readDocument(source: SourceText, info: SourceInfo, parts: ReaderParts): Steps<Reading> {
  if (!/\S/.test(source.text)) throw new UnreadableError('empty', 'The file holds no text.');
  const { preface, body } = takePreface(source);
  const sample = source.text.slice(body, body + SAMPLE);
  const language = chooseLanguage(sample, info.language, parts.languages);
  const script = language.script(sample);
  const segmented = language.spacing === 'wide' && isSegmented(sample);
  const { draft, undated } = yield* readDraft(source, body, language, parts.resolutionYears);
  const { page } = draft;
  yield;
  const totals = language.totals(draft);
  const { actors, missions } = actorsAndMissions(draft.names, page);
  const findings: FindingFact[] = [...undated, ...language.findings(draft)].map((f) => ({
    code: f.code,
    severity: f.severity,
    message: f.message,
    evidence: page.evidenceAt(f.start, f.end),
  }));
  yield;
  const mandates = language.mandates(draft);
  yield;
  const acts = actsOf(language, draft);
  yield;
  // One object from the first check to the last line: a copy of it for each step would be of a shape that the engine has never met.
  const reading: Reading = {
    schema: READING_SCHEMA,
    source: {
      name: info.name,
      mediaType: source.mediaType,
      fileSha256: info.fileSha256,
      sha256: info.sha256,
      length: source.text.length,
      offsetUnit: 'utf-16',
      language: language.code,
      script,
      segmented,
    },
    document: documentOf(draft.outline.header, preface, page, source),
    paragraphs: paragraphsOf(draft),
    provisions: provisionsOf(draft),
    citations: draft.citations.map(
      (c): CitationFact => ({
        target: c.target,
        kind: c.kind,
        paragraph: c.paragraph,
        relation: c.relation,
        basis: c.basis,
        evidence: page.evidenceAt(c.start, c.end),
      }),
    ),
    dates: draft.moments.map((m) => ({ value: m.value, basis: m.basis, evidence: page.evidenceAt(m.start, m.end) })),
    actors,
    missions,
    acts,
    mandates: mandates.map(
      (m): MandateFact => ({
        mission: m.mission,
        action: m.action,
        until: m.until,
        for: m.for,
        from: m.from,
        ceiling: m.ceiling,
        authority: m.authority,
        evidence: page.evidenceAt(m.start, m.end),
      }),
    ),
    figures: draft.figures.map((f) => ({
      value: f.value,
      unit: f.unit,
      what: f.what,
      approximate: f.approximate,
      evidence: page.evidenceAt(f.start, f.end),
    })),
    totals: totals?.value ?? null,
    totalsEvidence: totals && page.evidence(totals),
    findings,
  };
  yield;
  const context = { preface, resolutionYears: parts.resolutionYears, states: parts.states };
  for (const finding of check(reading, source.text, context)) findings.push(finding);
  findings.sort((a, b) => a.evidence.start - b.evidence.start);
  return reading;
}

function chooseLanguage(sample: string, wanted: LanguageCode | undefined, languages: readonly Language[]): Language {
  if (wanted) {
    const language = languages.find(({ code }) => code === wanted);
    if (!language) throw unsupported(`The language "${wanted}" is not read yet; these are: ${codesOf(languages)}.`);
    return language;
  }
  let best: { language: Language; likeness: number } | null = null;
  for (const language of languages) {
    const likeness = language.likeness(sample);
    if (!best || likeness > best.likeness) best = { language, likeness };
    if (likeness >= SURE_LIKENESS) break;
  }
  if (!best || best.likeness < LEAST_LIKENESS) {
    const known = codesOf(languages);
    throw unsupported(`The text does not look like a language that is read yet (${known}). Name it with --lang if it is one.`);
  }
  return best.language;
}

const unsupported = (message: string): UnreadableError => new UnreadableError('unsupported-language', message);

const codesOf = (languages: readonly Language[]): string => languages.map(({ code }) => code).join(', ');

function documentOf(header: Header, preface: Preface | null, page: Page, source: SourceText): DocumentFact {
  const evidence: Places = { start: 0, end: 0, quote: '' };
  const basis: Record<string, Basis> = {};
  let [start, end] = [source.text.length, 0];
  const put = (field: string, place: Evidence, from: Basis) => {
    evidence[field] = place;
    basis[field] = from;
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  };
  const take = <T>(field: string, claim: Claim<T> | null): T | null => {
    if (!claim) return null;
    put(field, page.evidenceAt(claim.start, claim.end), claim.basis);
    return claim.value;
  };
  const document = {
    kind: header.kind,
    symbol: take('symbol', header.symbol),
    title: take('title', header.title),
    date: take('date', header.date),
    meeting: take('meeting', header.meeting),
    agendaItem: take('agendaItem', header.agendaItem),
    subjects: preface?.subjects ?? [],
    presidency: take('presidency', header.presidency),
    vote: take('vote', header.vote),
    evidence,
    basis,
  };
  if (preface) {
    const line = preface.span;
    put('subjects', { start: line.start, end: line.end, quote: source.text.slice(line.start, line.end) }, 'stated');
  }
  if (start <= end) {
    evidence.start = start;
    evidence.end = end;
    evidence.quote = source.text.slice(start, end);
  }
  return document;
}

const paragraphsOf = ({ page, outline }: ReadDraft): ParagraphFact[] =>
  outline.parts.map((part, i) => ({
    id: `p${i + 1}`,
    role: part.role,
    label: part.label,
    level: part.level,
    evidence: page.evidenceAt(part.start, part.end),
  }));

const provisionsOf = ({ page, clauses }: ReadDraft): ProvisionFact[] =>
  clauses.map((clause, i) => ({
    id: `v${i + 1}`,
    paragraph: `p${clause.part + 1}`,
    verb: page.printed(clause.verb),
    force: clause.force,
    addressees: clause.addressees,
    action: page.printed(clause.action),
    commitment: mayCommit(clause.force) || clause.duty,
    reporting: clause.reporting,
    deadline: clause.deadline,
    recurrence: clause.recurrence,
    themes: clause.themes,
    evidence: page.evidenceAt(clause.start, clause.end),
  }));

// Acts get their numbers in the order of the text; acts of one meeting share a group.
function actsOf(language: Language, draft: ReadDraft): ActFact[] {
  const groups = new Map<string, string>();
  const groupOf = (key: string | null): string | null => {
    if (key === null) return null;
    if (!groups.has(key)) groups.set(key, `m${groups.size + 1}`);
    return groups.get(key)!;
  };
  return language.acts(draft).map((act, i) => ({
    id: `a${i + 1}`,
    type: act.type,
    date: act.date,
    matter: act.matter,
    section: act.section,
    participants: act.participants,
    outcome: act.outcome,
    vote: act.vote,
    meeting: act.meeting,
    meetingGroup: groupOf(act.meetingGroup),
    evidence: draft.page.evidenceAt(act.start, act.end),
    alsoAt: act.alsoAt.map(({ start, end }: Span) => draft.page.evidenceAt(start, end)),
  }));
}

// A Chinese text is segmented when most of its characters stand beside a space: 安全 理事会 主席
function isSegmented(sample: string): boolean {
  let han = 0;
  let gaps = 0;
  let last = 0; // the two characters before
  let beforeLast = 0;
  const units = unitsOf(sample);
  for (let i = 0; i < sample.length; i++) {
    const code = units[i]!;
    if (isHan(code)) {
      han++;
      if (last === 0x20 && isHan(beforeLast)) gaps++;
    }
    beforeLast = last;
    last = code;
  }
  return han > 0 && gaps / han > 0.15;
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
