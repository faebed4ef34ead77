// Somebody who administers in, what they look after out, part by part: people, organisations, domains, tokens, the audit chain, backups.
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Member, useSession } from '../api/session.ts';
import { AuditPart } from '../parts/administration/audit.tsx';
import { BackupPart } from '../parts/administration/backup.tsx';
import { DomainsPart } from '../parts/administration/domains.tsx';
import { OrganisationsPart } from '../parts/administration/organisations.tsx';
import { PeoplePart } from '../parts/administration/people.tsx';
import { TokensPart } from '../parts/administration/tokens.tsx';
import { Empty, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

const DESK = 'desk';

const PARTS = {
  people: (member: Member) => <PeoplePart member={member} />,
  organisations: (member: Member) => <OrganisationsPart mayAdd={member.organisation === DESK} />,
  domains: () => <DomainsPart />,
  tokens: () => <TokensPart />,
  audit: (member: Member) => <AuditPart mayVerify={member.organisation === DESK} />,
  backup: () => <BackupPart />,
} as const satisfies Record<string, (member: Member) => ReactNode>;
type Part = keyof typeof PARTS;

const OF_DESK: readonly Part[] = ['domains', 'backup'];

const partsOf = ({ organisation }: Member): Part[] =>
  (Object.keys(PARTS) as Part[]).filter((part) => organisation === DESK || !OF_DESK.includes(part));

/** Administration. */
export function AdministrationView() {
  const { say } = useWords();
  const { part } = useSearch({ strict: false }) as { part?: string };
  const session = useSession();
  if (!session) return <Loading />;
  const { member } = session;
  const parts = member ? partsOf(member) : [];
  const shown = parts.find((one) => one === part) ?? 'people';
  return (
    <View title={say('nav.administration')} lead={say('administration.lead')} isWide>
      {member?.rights.includes('administer') ? (
        <>
          <nav className="part-nav" aria-label={say('nav.administration')}>
            {parts.map((one) => (
              <Link key={one} to="/administration" search={{ part: one }} aria-current={one === shown ? 'page' : undefined}>
                {say(`administration.${one}`)}
              </Link>
            ))}
          </nav>
          {PARTS[shown](member)}
        </>
      ) : (
        <Empty title={say('administration.needs')}>
          <p>
            <Link to="/sign-in">{say('sign.in')}</Link>
          </p>
        </Empty>
      )}
    </View>
  );
}
