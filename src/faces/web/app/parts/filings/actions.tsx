// A filing and who looks at it in, what that person may do with it out: go on writing, accept, return, correct, withdraw, redact.
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { post } from '../../api/client.ts';
import type { Filing, Kind } from '../../api/filings.ts';
import { renew, tellsOfFilings } from '../../api/renewal.ts';
import { type Member, useSession } from '../../api/session.ts';
import { useWords } from '../../words/index.ts';
import { Later, useLater } from '../later.tsx';
import { Failure } from '../state.tsx';

const DESK = 'desk';

interface ActionsParts {
  readonly filing: Filing;
  readonly kind: Kind;
  readonly member: Member;
}

/** The actions; what asks for a reason asks for it first, what cannot be taken back waits some seconds for a second thought. */
export function FilingActions({ filing, kind, member }: ActionsParts) {
  const { say } = useWords();
  const [asking, setAsking] = useState<'return' | 'withdraw' | null>(null);
  const { act, error } = useActs(filing);
  const later = useLater();
  const { id, state } = filing;
  const may = (right: string) => member.rights.includes(right);
  const isOwn = filing.organisation === member.organisation;
  const isDesk = member.organisation === DESK;
  const isOpen = state !== 'superseded' && state !== 'withdrawn';
  const mayWrite = isOwn && may('file');
  const mayJudge = state === 'submitted' && may('review') && (isOwn || isDesk);
  const isPersonal =
    kind.fields.some(({ isPersonal, name }) => isPersonal && filing.content[name] !== undefined) ||
    Boolean(filing.attachments?.length);
  const mayRedact =
    isPersonal && !filing.redacted_at && state !== 'draft' && (may('review') || may('administer')) && (isOwn || isDesk);
  return (
    <div className="filing-actions">
      <div className="filing-buttons">
        {mayWrite && (state === 'draft' || state === 'returned') && (
          <Link to="/file/$kind" params={{ kind: kind.name }} search={{ draft: id }} className="button">
            {say('filing.go-on')}
          </Link>
        )}
        {mayJudge && (
          <>
            <button type="button" className="primary" onClick={() => void act('accept', {})}>
              {say('filing.accept')}
            </button>
            <button type="button" onClick={() => setAsking('return')}>
              {say('filing.return')}
            </button>
          </>
        )}
        {mayWrite && state === 'accepted' && (
          <Link to="/file/$kind" params={{ kind: kind.name }} search={{ supersedes: id }} className="button">
            {say('filing.correct')}
          </Link>
        )}
        {mayWrite && isOpen && (
          <button type="button" onClick={() => setAsking('withdraw')}>
            {say('filing.withdraw')}
          </button>
        )}
        {mayRedact && (
          <button
            type="button"
            disabled={later.waits !== null}
            onClick={() => later.do(say('filing.redact.soon'), () => void act('redact', {}))}
          >
            {say('filing.redact')}
          </button>
        )}
      </div>
      <Later later={later} />
      {asking && (
        <Reason
          asking={asking}
          stop={() => setAsking(null)}
          give={(reason) => void act(asking, { reason }).then(() => setAsking(null))}
        />
      )}
      {error && <Failure error={error} />}
    </div>
  );
}

function useActs({ id }: Filing) {
  const session = useSession();
  const queries = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const act = async (what: 'accept' | 'return' | 'withdraw' | 'redact', body: object): Promise<void> => {
    try {
      await post(`/filings/${id}/${what}`, body, session?.guard);
      setError(null);
    } catch (reason) {
      setError(reason as Error);
    }
    await renew(queries, tellsOfFilings);
  };
  return { act, error };
}

interface ReasonParts {
  readonly asking: 'return' | 'withdraw';
  readonly give: (reason: string) => void;
  readonly stop: () => void;
}

function Reason({ asking, give, stop }: ReasonParts) {
  const { say } = useWords();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    give(String(new FormData(event.currentTarget).get('reason')));
  };
  return (
    <form className="reason" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && stop()}>
      <div className="field">
        <label htmlFor={id}>{say(`filing.${asking}.why`)}</label>
        <input id={id} name="reason" type="text" required maxLength={2000} autoComplete="off" ref={(input) => input?.focus()} />
      </div>
      <button type="submit" className="primary">
        {say(`filing.${asking}`)}
      </button>
      <button type="button" onClick={stop}>
        {say('review.stop')}
      </button>
    </form>
  );
}
