// The reading of one document, exactly as the contract has it: what `seized read --json` prints and the API returns.
import type { Evidence } from '../text/index.ts';
import type { ActType } from './act.ts';
import type { ActorType, Addressee } from './actor.ts';
import type { FindingCode } from './finding.ts';
import type { Force } from './force.ts';

export const READING_SCHEMA = 'seized/reading@1';
export const ERROR_SCHEMA = 'seized/error@1';

/** `stated`: printed there; `inferred`: follows from the evidence given, by a rule. */
export type Basis = 'stated' | 'inferred';

export type LanguageCode = 'zh' | 'en' | 'fr' | 'es' | 'ru' | 'ar';
/** Of a document that is held in several languages the commitments stand on the first of these; the others are evidence beside it. */
export const PREFERRED_LANGUAGES: readonly LanguageCode[] = ['en', 'fr', 'es', 'zh', 'ru', 'ar'];

export type Script = 'Hans' | 'Hant' | 'Latn' | 'Cyrl' | 'Arab';

export type DocumentKind =
  | 'resolution'
  | 'draft_resolution'
  | 'presidential_statement'
  | 'press_statement'
  | 'letter'
  | 'monthly_assessment'
  | 'report'
  | 'meeting_record'
  | 'note'
  | 'other';

export type Role = 'title' | 'intro' | 'preamble' | 'operative' | 'statement' | 'heading' | 'body' | 'annex' | 'signature';

export interface Reading {
  readonly schema: typeof READING_SCHEMA;
  readonly source: SourceFact;
  readonly document: DocumentFact;
  readonly paragraphs: readonly ParagraphFact[];
  readonly provisions: readonly ProvisionFact[];
  readonly citations: readonly CitationFact[];
  readonly dates: readonly DateFact[];
  readonly actors: readonly ActorFact[];
  readonly missions: readonly MissionFact[];
  readonly acts: readonly ActFact[];
  readonly mandates: readonly MandateFact[];
  readonly figures: readonly FigureFact[];
  readonly totals: Totals | null;
  /** Where the totals stand. */
  readonly totalsEvidence: Evidence | null;
  readonly findings: readonly FindingFact[];
}

/** The source of a reading. The hashes are made where files are read; a reading of a bare string leaves them empty. */
export interface SourceFact {
  readonly name: string;
  readonly mediaType: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly fileSha256: string;
  /** SHA-256 of the source text in UTF-8, hexadecimal. */
  readonly sha256: string;
  /** Length of the source text in UTF-16 code units. */
  readonly length: number;
  readonly offsetUnit: 'utf-16';
  readonly language: LanguageCode;
  readonly script: Script;
  /** True when spaces stand between the words of a Chinese text. */
  readonly segmented: boolean;
  /** The source text itself, when asked for. */
  readonly text?: string;
}

export interface DocumentFact {
  readonly kind: DocumentKind;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly meeting: number | null;
  readonly agendaItem: string | null;
  readonly subjects: readonly string[];
  readonly presidency: { readonly state: string; readonly month: string } | null;
  /** The vote printed in the document itself, when there is one. */
  readonly vote: Vote | null;
  /** The place of the header as a whole, and under each field that is not null its own place. */
  readonly evidence: Evidence & Readonly<Record<string, Evidence | number | string>>;
  readonly basis: Readonly<Record<string, Basis>>;
}

export interface ParagraphFact {
  readonly id: string;
  readonly role: Role;
  readonly label: string | null;
  readonly level: number;
  readonly evidence: Evidence;
}

/** When something is to be done. `date` is an ISO date (or month or year), `duration` an ISO 8601 duration from the anchor. */
export interface Deadline {
  readonly text: string;
  readonly kind: 'date' | 'duration' | 'event';
  readonly date: string | null;
  readonly duration: string | null;
  readonly anchor: string | null;
  readonly basis: Basis;
}

/** How often something is to be done; `every` is an ISO 8601 duration, null when no interval is printed. */
export interface Recurrence {
  readonly text: string;
  readonly every: string | null;
}

export interface ProvisionFact {
  readonly id: string;
  readonly paragraph: string;
  readonly verb: string;
  readonly force: Force;
  readonly addressees: readonly Addressee[];
  readonly action: string;
  readonly commitment: boolean;
  readonly reporting: boolean;
  readonly deadline: Deadline | null;
  readonly recurrence: Recurrence | null;
  readonly themes: readonly string[];
  readonly evidence: Evidence;
}

export type Relation = 'recalls' | 'amends' | 'extends' | 'supersedes' | 'terminates' | 'implements' | 'requests_under' | 'cites';

export interface CitationFact {
  readonly target: string;
  readonly kind: 'un_document' | 'charter' | 'instrument';
  readonly paragraph: string | null;
  readonly relation: Relation;
  /** `inferred`: the text prints a resolution's number alone, and the list of resolutions tells its year. */
  readonly basis: Basis;
  readonly evidence: Evidence;
}

export interface DateFact {
  /** ISO day, month or year, or a range of days joined by a slash. */
  readonly value: string;
  readonly basis: Basis;
  readonly evidence: Evidence;
}

export interface ActorFact {
  readonly name: string;
  readonly id: string | null;
  readonly type: ActorType;
  readonly mentions: readonly Evidence[];
}

export interface MissionFact {
  readonly name: string;
  readonly acronym: string | null;
  readonly printed: readonly string[];
  readonly mentions: readonly Evidence[];
}

export interface Participant {
  readonly name: string | null;
  readonly english: string | null;
  readonly role: string;
  readonly as: 'briefer' | 'chair' | 'speaker';
}

export interface Vote {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly notParticipating: number;
  readonly basis: Basis;
}

export interface ActFact {
  readonly id: string;
  readonly type: ActType;
  readonly date: string | null;
  readonly matter: string | null;
  readonly section: string | null;
  readonly participants: readonly Participant[];
  readonly outcome: readonly string[];
  readonly vote: Vote | null;
  readonly meeting: number | null;
  readonly meetingGroup: string | null;
  readonly evidence: Evidence;
  readonly alsoAt: readonly Evidence[];
}

export type MandateAction = 'establish' | 'extend' | 'renew' | 'adjust' | 'authorise' | 'terminate' | 'liquidate';

export interface MandateFact {
  /** The acronym of the mission, else its official English name. */
  readonly mission: string;
  readonly action: MandateAction;
  readonly until: string | null;
  readonly for: string | null;
  readonly from: string | null;
  readonly ceiling: { readonly military: number | null; readonly police: number | null } | null;
  readonly authority: string | null;
  readonly evidence: Evidence;
}

export interface FigureFact {
  readonly value: number;
  /** A currency code (ISO 4217), `percent`, or what is counted, in English, singular (`person`, `vote`). */
  readonly unit: string | null;
  readonly what: string;
  readonly approximate: 'more_than' | 'less_than' | 'about' | null;
  readonly evidence: Evidence;
}

export interface Totals {
  readonly meetings: number | null;
  readonly consultations: number | null;
  readonly resolutions: number | null;
  readonly presidentialStatements: number | null;
  readonly pressStatements: number | null;
}

export interface FindingFact {
  readonly code: FindingCode;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly evidence: Evidence;
}
