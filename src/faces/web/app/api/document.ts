// The symbol of a document in, the document with its facts in their places out, as the server has it.
import { queryOptions } from '@tanstack/react-query';
import { get } from './client.ts';

/** A place in the text: UTF-16 offsets, half open. */
export interface Placed {
  readonly start_at: number;
  readonly end_at: number;
}

export interface Paragraph extends Placed {
  readonly n: number;
  readonly role: string;
  readonly label: string | null;
  readonly path: string;
  readonly level: number;
}

export interface Provision extends Placed {
  readonly n: number;
  readonly paragraph: number;
  readonly verb: string;
  readonly force: string;
  readonly action: string;
  readonly commitment: boolean;
  readonly themes: readonly string[];
}

export interface Commitment {
  readonly id: string;
  readonly provision: number;
  readonly addressee: string | null;
  readonly kind: string;
  readonly why: string | null;
  readonly every: string | null;
  readonly until: string | null;
  readonly review: string | null;
  readonly superseded_by: string | null;
}

export interface Occurrence {
  readonly commitment_id: string;
  readonly n: number;
  readonly due: string;
  readonly status: string;
  readonly met_by: string | null;
  readonly met_on: string | null;
}

export interface Citation extends Placed {
  readonly n: number;
  readonly target: string;
  readonly kind: string;
  readonly paragraph: string | null;
  readonly relation: string;
  readonly held: boolean;
}

export interface Mention extends Placed {
  readonly actor: string;
  readonly type: string;
}

export interface Mandate extends Placed {
  readonly n: number;
  readonly mission: string;
  readonly action: string;
  readonly until: string | null;
  readonly length: string | null;
  readonly authority: string | null;
}

export interface Act extends Placed {
  readonly n: number;
  readonly type: string;
  readonly date: string | null;
  readonly matter: string | null;
}

export interface Finding extends Placed {
  readonly n: number;
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
}

/** The text of a document in one language and version, with its facts. */
export interface DocumentText {
  readonly language: string;
  readonly version: number;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly provisions: readonly Provision[];
  readonly commitments: readonly Commitment[];
  readonly occurrences: readonly Occurrence[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  readonly mandates: readonly Mandate[];
  readonly acts: readonly Act[];
  readonly findings: readonly Finding[];
}

/** One document. */
export interface DocumentPage {
  readonly document: {
    readonly iri: string;
    readonly symbol: string | null;
    readonly kind: string;
    readonly date: string | null;
    readonly title: string | null;
    readonly meeting: number | null;
  };
  readonly expressions: readonly {
    readonly language: string;
    readonly version: number;
    readonly is_current: boolean;
    readonly read_at: string;
  }[];
  readonly files: readonly {
    readonly name: string;
    readonly media_type: string;
    readonly file_sha256: string;
    /** True when the file itself can be had. */
    readonly has_file: boolean;
    readonly language: string;
    readonly version: number;
  }[];
  readonly text: DocumentText | null;
  readonly citedBy: readonly (Placed & {
    readonly document: string;
    readonly title: string | null;
    readonly date: string | null;
    readonly language: string;
    readonly relation: string;
    readonly cited_paragraph: string | null;
    readonly quote: string;
  })[];
}

/** A document as of a day; the newest version of its first language when none is named. */
export const documentOf = (document: string, on: string, language?: string, version?: string) =>
  queryOptions({
    queryKey: ['document', document, on, language, version],
    queryFn: ({ signal }) => get<DocumentPage>('/document', { document, on, language, version }, signal),
  });
