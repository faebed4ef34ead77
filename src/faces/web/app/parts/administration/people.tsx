// The members whom somebody administers in, a table of them out: roles given and taken by a press, sessions and memberships ended, others invited.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { end, put } from '../../api/client.ts';
import { organisations, useOrganisationName } from '../../api/filings.ts';
import { type MemberEntry, members, type Role } from '../../api/people.ts';
import type { Member } from '../../api/session.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { FramedTable } from '../framed-table.tsx';
import { Later, useLater } from '../later.tsx';
import { Failure, Loading } from '../state.tsx';
import { InvitationsPart } from './invitations.tsx';
import { RolesChoice } from './roles-choice.tsx';
import { useChange } from './use-change.ts';

interface Given {
  readonly member: MemberEntry;
  readonly before: readonly Role[];
}

/** People: who there is, and who is invited. */
export function PeoplePart({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { data, error } = useQuery(members);
  const bodies = useQuery(organisations);
  const { change, error: refused } = useChange();
  const queries = useQueryClient();
  const later = useLater();
  const [given, setGiven] = useState<Given | null>(null);
  if (error) return <Failure error={error} />;
  if (!data || bodies.isPending) return <Loading />; // buttons would move when the names come
  // What was pressed shows at once; what the server says afterwards holds.
  const give = (id: string, roles: readonly Role[]): Promise<unknown> => {
    queries.setQueryData(members.queryKey, (old) => old?.map((entry) => (entry.id === id ? { ...entry, roles } : entry)));
    return change((guard) => put(`/members/${id}/roles`, { roles }, guard));
  };
  const setRoles = async (one: MemberEntry, roles: readonly Role[]): Promise<void> => {
    const done = await give(one.id, roles);
    setGiven(done === null ? null : { member: one, before: one.roles });
  };
  const undo = async () => {
    if (given) await give(given.member.id, given.before);
    setGiven(null);
  };
  return (
    <>
      <InvitationsPart member={member} />
      <h2>{say('people.title')}</h2>
      <p className="later" role="status">
        {given && (
          <>
            {say('people.roles.given', { name: given.member.name })}{' '}
            <button type="button" onClick={() => void undo()}>
              {say('later.undo')}
            </button>
          </>
        )}
      </p>
      <Later later={later} />
      {refused && <Failure error={refused} />}
      <PeopleTable
        people={data.filter(({ ended_at }) => ended_at === null)}
        setRoles={(one, roles) => void setRoles(one, roles)}
        endSessions={(one) => void change((guard) => end(`/members/${one.id}/sessions`, guard))}
        endMember={(one) =>
          later.do(say('people.end.soon', { name: one.name }), () => void change((guard) => end(`/members/${one.id}`, guard)))
        }
      />
    </>
  );
}

interface TableParts {
  readonly people: readonly MemberEntry[];
  readonly setRoles: (member: MemberEntry, roles: readonly Role[]) => void;
  readonly endSessions: (member: MemberEntry) => void;
  readonly endMember: (member: MemberEntry) => void;
}

function PeopleTable({ people, setRoles, endSessions, endMember }: TableParts) {
  const { say, served } = useWords();
  const { number } = useFormats();
  const nameOf = useOrganisationName();
  const heads = [
    say('people.name'),
    say('filings.organisation'),
    say('people.roles'),
    say('people.sessions'),
    say('people.tokens'),
  ];
  return (
    <FramedTable label={say('people.title')} heads={heads} deeds={say('people.end')}>
      {people.map((one) => (
        <tr key={one.id}>
          <td data-label={heads[0]}>
            <div>
              <bdi>{one.name}</bdi>
              <span className="label person-email">
                <bdi>{one.email}</bdi>
              </span>
            </div>
          </td>
          <td data-label={heads[1]}>{served(nameOf(one.organisation))}</td>
          <td data-label={heads[2]}>
            <RolesChoice name={one.name} roles={one.roles} choose={(roles) => setRoles(one, roles)} />
          </td>
          <td data-label={heads[3]}>
            {number(one.sessions)}{' '}
            {one.sessions > 0 && (
              <button type="button" className="plain link" onClick={() => endSessions(one)}>
                {say('people.sessions.end')}
              </button>
            )}
          </td>
          <td data-label={heads[4]}>{number(one.tokens)}</td>
          <td>
            <button type="button" onClick={() => endMember(one)}>
              {say('people.end')}
            </button>
          </td>
        </tr>
      ))}
    </FramedTable>
  );
}
