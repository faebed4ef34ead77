// The facts of one paragraph in, its margin out: who is asked what, in what state, which mandates move, what does not add up.
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import type { Commitment, DocumentText, Occurrence, Paragraph } from '../api/document.ts';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';
import { Day, Status } from './cell.tsx';
import { Follow } from './notices/follow.tsx';

const inside = (paragraph: Paragraph) => (fact: { start_at: number; end_at: number }) =>
  fact.start_at >= paragraph.start_at && fact.start_at < paragraph.end_at;

/** The margin beside a paragraph; `fact` is the fact that is open, when it stands here. */
export const Margin = memo(function Margin({
  text,
  paragraph,
  fact,
  day,
}: {
  readonly text: DocumentText;
  readonly paragraph: Paragraph;
  readonly fact: string | null;
  readonly day: string;
}) {
  const { say, served } = useWords();
  const { short } = useFormats();
  const here = inside(paragraph);
  const provisions = text.provisions.filter(({ paragraph: n }) => n === paragraph.n);
  const mandates = text.mandates.filter(here);
  const findings = text.findings.filter(here);
  const open = openFact(text, fact, here);
  if (!provisions.length && !mandates.length && !findings.length && !open) return null;
  return (
    <div role="note" className="margin" aria-label={say('document.margin', { place: paragraph.path || served(paragraph.role) })}>
      {provisions.map((provision) => (
        <Note key={provision.n} id={`provision-${provision.n}`} kind="provision" fact={fact}>
          <strong>{served(provision.force)}</strong>
          {text.commitments
            .filter(({ provision: n }) => n === provision.n)
            .map((commitment) => (
              <CommitmentLine
                key={commitment.id}
                commitment={commitment}
                occurrences={text.occurrences.filter((one) => one.commitment_id === commitment.id)}
                day={day}
                isOpen={fact === `provision-${provision.n}`}
              />
            ))}
          {provision.themes.length > 0 && <span className="themes">{provision.themes.map(served).join(' · ')}</span>}
        </Note>
      ))}
      {mandates.map((mandate) => (
        <Note key={mandate.n} id={`mandate-${mandate.n}`} kind="mandate" fact={fact}>
          <Link to="/missions/$" params={{ _splat: mandate.mission }}>
            <bdi>{mandate.mission}</bdi>
          </Link>{' '}
          {served(mandate.action)}
          {mandate.until && <> {say('document.until', { day: short(mandate.until) })}</>}
        </Note>
      ))}
      {findings.map((finding) => (
        <Note key={finding.n} id={`finding-${finding.n}`} kind="finding" fact={fact}>
          <strong>{served(finding.severity)}</strong> {finding.message}
        </Note>
      ))}
      {open}
    </div>
  );
});

function Note({
  id,
  kind,
  fact,
  children,
}: {
  readonly id: string;
  readonly kind: string;
  readonly fact: string | null;
  readonly children: ReactNode;
}) {
  const { say } = useWords();
  return (
    <div className={`note note-${kind}`} id={id} aria-current={fact === id ? 'true' : undefined}>
      <div>{children}</div>
      <Link
        to="."
        search={(old: object) => ({ ...old, fact: id, at: undefined })}
        resetScroll={false}
        className="show"
        aria-label={say('document.show')}
      >
        <span aria-hidden="true">◂</span>
      </Link>
    </div>
  );
}

function CommitmentLine({
  commitment,
  occurrences,
  day,
  isOpen,
}: {
  readonly commitment: Commitment;
  readonly occurrences: readonly Occurrence[];
  readonly day: string;
  readonly isOpen: boolean;
}) {
  const { say, served } = useWords();
  const next = occurrences.find(({ due }) => due >= day) ?? occurrences.at(-1);
  return (
    <span className="commitment-line">
      {commitment.addressee ? (
        <Link to="/actor/$" params={{ _splat: commitment.addressee }}>
          <bdi>{served(commitment.addressee)}</bdi>
        </Link>
      ) : (
        say('commitment.nobody')
      )}
      {next ? (
        <span>
          <Day value={next.due} /> <Status value={next.status} />
          {next.met_by && <span className="met-by"> {next.met_by}</span>}
          {occurrences.length > 1 && (
            <span className="label"> {say('commitment.occurrences', { count: occurrences.length })}</span>
          )}
        </span>
      ) : (
        <span className="label">{served(commitment.kind)}</span>
      )}
      {isOpen && <Follow about="commitment" subject={commitment.id} />}
      {commitment.review && <span className="review-mark">{served(commitment.review)}</span>}
    </span>
  );
}

// A citation, a name or an act has no note of its own: it gets one while it is open.
function openFact(
  text: DocumentText,
  fact: string | null,
  here: (fact: { start_at: number; end_at: number }) => boolean,
): ReactNode {
  const [, kind, number] = /^(citation|mention|act)-(\d+)$/.exec(fact ?? '') ?? [];
  const n = Number(number);
  if (kind === 'citation') {
    const citation = text.citations.find((one) => one.n === n);
    return citation && here(citation) && <CitationNote citation={citation} />;
  }
  if (kind === 'mention') {
    const mention = text.mentions[n - 1];
    return mention && here(mention) && <MentionNote actor={mention.actor} type={mention.type} />;
  }
  const act = kind === 'act' ? text.acts.find((one) => one.n === n) : null;
  return act && here(act) && <ActNote type={act.type} date={act.date} matter={act.matter} />;
}

function CitationNote({ citation }: { readonly citation: DocumentText['citations'][number] }) {
  const { say, served } = useWords();
  return (
    <div className="note note-citation" aria-current="true">
      <div>
        <strong>{served(citation.relation)}</strong>{' '}
        {citation.held ? (
          <Link to="/documents/$" params={{ _splat: citation.target }} className="symbol" dir="ltr">
            {citation.target}
          </Link>
        ) : (
          <>
            <bdi className="symbol">{citation.target}</bdi>{' '}
            {citation.kind === 'un_document' && <span className="label">{say('document.not-held')}</span>}
          </>
        )}
        {citation.paragraph && <> {say('document.paragraph', { label: citation.paragraph })}</>}
      </div>
    </div>
  );
}

function MentionNote({ actor, type }: { readonly actor: string; readonly type: string }) {
  const { served } = useWords();
  return (
    <div className="note note-mention" aria-current="true">
      <div>
        <Link to="/actor/$" params={{ _splat: actor }}>
          <bdi>{served(actor)}</bdi>
        </Link>{' '}
        <span className="label">{served(type)}</span>
      </div>
    </div>
  );
}

function ActNote({
  type,
  date,
  matter,
}: {
  readonly type: string;
  readonly date: string | null;
  readonly matter: string | null;
}) {
  const { served } = useWords();
  return (
    <div className="note note-act" aria-current="true">
      <div>
        <strong>{served(type)}</strong> {date && <Day value={date} />} {matter}
      </div>
    </div>
  );
}
