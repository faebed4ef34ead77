// What the register must do with organisations and people: invite, sign in, narrow, end; nothing that lets somebody in is ever shown.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  acceptInvitation,
  addOrganisation,
  auditEntries,
  backup,
  cancelInvitation,
  changePassword,
  type Database,
  endMember,
  endSessions,
  endToken,
  firstInvitation,
  invite,
  type Member,
  makeToken,
  memberByToken,
  memberOf,
  membersOf,
  openInvitations,
  sessionOf,
  setRoles,
  signIn,
  signOut,
  tokensOf,
  verify,
} from '../../../src/register/index.ts';
import { join, openDesk, PASSWORD } from './partner.ts';

const AT = new Date('2031-05-01T09:00:00Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);

/** Describes the contract for one kind of database, opened empty. */
export function describeMembers(kind: string, open: () => Promise<Database>): void {
  describe(`organisations and members on ${kind}`, () => {
    let db: Database;
    let desk: Member;
    let filer: Member;
    beforeAll(async () => {
      db = await open();
    });
    afterAll(() => db.close());

    test('the first start makes one administrator by a link that holds once', async () => {
      const unused = await firstInvitation(db, AT);
      const secret = await firstInvitation(db, AT);
      const wish = { name: 'Desk', password: PASSWORD, email: 'desk@example.org' };
      await expect(acceptInvitation(db, { ...wish, secret: unused! }, AT)).rejects.toThrow('unknown, used or older');
      await expect(acceptInvitation(db, { ...wish, secret: secret!, password: 'short' }, AT)).rejects.toThrow('12 to 200');
      await expect(acceptInvitation(db, { ...wish, secret: secret! }, later(8 * 24 * 60))).rejects.toThrow('older than a week');
      desk = (await memberOf(db, await acceptInvitation(db, { ...wish, secret: secret! }, AT)))!;
      expect(desk.rights).toEqual(['read', 'file', 'review', 'administer']);
      await expect(acceptInvitation(db, { ...wish, secret: secret! }, AT)).rejects.toThrow('unknown, used or older');
      expect(await firstInvitation(db, AT)).toBeNull();
    });

    test('an organisation is one of the lists, or has a name and a type of its own', async () => {
      expect(await addOrganisation(db, desk, { id: 'AU' }, AT)).toMatchObject({
        id: 'au',
        name: 'African Union',
        type: 'regional_organization',
      });
      await expect(addOrganisation(db, desk, { id: 'au' }, AT)).rejects.toThrow('already');
      await expect(addOrganisation(db, desk, { id: 'guild' }, AT)).rejects.toThrow('not in the lists');
      expect(await addOrganisation(db, desk, { id: 'guild', name: 'Guild of Harbours', type: 'group' }, AT)).toMatchObject({
        id: 'guild',
      });
    });

    test('an administrator manages the own organisation only', async () => {
      const administrator = await join(db, desk, 'eu', ['administrator'], AT);
      filer = await join(db, desk, 'au', ['filer'], AT);
      const wish = { organisation: 'au', email: 'x@example.org', roles: ['reviewer'] as const };
      await expect(invite(db, administrator, wish, AT)).rejects.toThrow('You administer eu, not au.');
      await expect(setRoles(db, administrator, filer.id, ['administrator'], AT)).rejects.toThrow('whom you administer');
      await expect(invite(db, filer, wish, AT)).rejects.toThrow('administrator');
      await expect(addOrganisation(db, administrator, { id: 'osce' }, AT)).rejects.toThrow('You administer eu');
      expect((await membersOf(db, administrator, AT)).map(({ organisation }) => organisation)).toEqual(['eu']);
    });

    test('signing in opens a session that idles out, ages out and can be ended', async () => {
      const wish = { email: ' Filer@AU.example.org ', password: PASSWORD, from: '192.0.2.1' };
      const { secret, member } = await signIn(db, wish, AT);
      expect([member.id, member.rights]).toEqual([filer.id, ['read', 'file']]);
      expect((await sessionOf(db, secret, later(100)))?.id).toBe(filer.id);
      expect((await sessionOf(db, secret, later(200)))?.id).toBe(filer.id);
      expect(await sessionOf(db, secret, later(200 + 121))).toBeNull();
      const second = await signIn(db, wish, AT);
      for (let minutes = 100; minutes <= 700; minutes += 100)
        expect(await sessionOf(db, second.secret, later(minutes))).not.toBeNull();
      expect(await sessionOf(db, second.secret, later(721))).toBeNull();
      const [third, fourth] = [await signIn(db, wish, AT), await signIn(db, wish, AT)];
      await signOut(db, third.secret);
      expect([await sessionOf(db, third.secret, AT), (await sessionOf(db, fourth.secret, AT))?.id]).toEqual([null, filer.id]);
      await signOut(db, fourth.secret, true);
      expect(await sessionOf(db, fourth.secret, AT)).toBeNull();
    });

    test('guessing is stopped after five attempts, in words that do not tell whether the address is known', async () => {
      const words = async (email: string) => {
        const said: string[] = [];
        for (let i = 0; i < 6; i++)
          await signIn(db, { email, password: 'wrong wrong wrong', from: null }, AT).catch((error: Error) =>
            said.push(error.message),
          );
        return said;
      };
      const known = await words('filer@au.example.org');
      expect(known.slice(0, 5).every((message) => message === 'Address and password do not fit together.')).toBe(true);
      expect(known[5]).toContain('Too many attempts');
      expect(await words('nobody@example.org')).toEqual(known);
      const right = { email: 'filer@au.example.org', password: PASSWORD, from: null };
      await expect(signIn(db, right, later(1))).rejects.toThrow('Too many attempts');
      expect((await signIn(db, right, later(17))).member.id).toBe(filer.id);
    });

    test('a token has the rights that both its scopes and its member have, until it ends', async () => {
      await expect(makeToken(db, filer, { label: 'all', scopes: ['administer'], days: 1 }, AT)).rejects.toThrow('scope');
      await expect(makeToken(db, filer, { label: 'all', scopes: ['review'], days: 1 }, AT)).rejects.toThrow('right to review');
      const { id, token } = await makeToken(db, filer, { label: 'script', scopes: ['read', 'file'], days: 30 }, AT);
      await setRoles(db, desk, filer.id, ['reader'], AT);
      expect((await memberByToken(db, token, AT))?.rights).toEqual(['read']);
      await setRoles(db, desk, filer.id, ['filer'], AT);
      expect(await memberByToken(db, token, later(31 * 24 * 60))).toBeNull();
      expect(await memberByToken(db, `${token}x`, AT)).toBeNull();
      const other = await join(db, desk, 'eu', ['filer'], AT);
      await expect(endToken(db, other, id, AT)).rejects.toThrow('no token');
      await endToken(db, filer, id, AT);
      expect(await memberByToken(db, token, AT)).toBeNull();
    });

    test('an administrator sees and ends sessions, tokens and invitations of the own organisation, and of all at the desk', async () => {
      const eu = (await membersOf(db, desk, AT)).find(({ organisation, roles }) => organisation === 'eu' && roles[0] !== 'filer');
      const administrator = (await memberOf(db, eu!.id))!;
      const { id, token } = await makeToken(db, filer, { label: 'lost', scopes: ['read'], days: 30 }, AT);
      const { secret } = await signIn(db, { email: 'filer@au.example.org', password: PASSWORD, from: null }, AT);
      expect(await tokensOf(db, administrator, filer.id)).toEqual([]);
      await expect(endToken(db, administrator, id, AT)).rejects.toThrow('no token');
      await expect(endSessions(db, administrator, filer.id, AT)).rejects.toThrow('whom you administer');
      expect((await tokensOf(db, desk, filer.id)).find((one) => one.id === id)).toMatchObject({ label: 'lost', ended_at: null });
      await endToken(db, desk, id, AT);
      expect((await endSessions(db, desk, filer.id, AT)).ended).toBeGreaterThan(0);
      expect([await memberByToken(db, token, AT), await sessionOf(db, secret, AT)]).toEqual([null, null]);
      const link = await invite(db, desk, { organisation: 'au', email: 'late@example.org', roles: ['reader'] }, AT);
      const [waiting] = (await openInvitations(db, desk, AT)).filter(({ email }) => email === 'late@example.org');
      expect(await openInvitations(db, administrator, AT)).not.toContainEqual(waiting);
      await expect(cancelInvitation(db, administrator, waiting!.id, AT)).rejects.toThrow('no invitation');
      await cancelInvitation(db, desk, waiting!.id, AT);
      await expect(acceptInvitation(db, { secret: link, name: 'Late', password: PASSWORD }, AT)).rejects.toThrow('Ask for a new');
      const told = await auditEntries(db, desk, { limit: 3 });
      expect(told.map(({ what }) => what)).toEqual(['cancel-invitation', 'invite', 'end-sessions']);
      const own = await auditEntries(db, administrator, { limit: 1000 });
      expect([...new Set(own.map(({ name }) => name))]).toEqual(expect.not.arrayContaining(['Desk']));
      await expect(auditEntries(db, filer, { limit: 1 })).rejects.toThrow('administer');
    });

    test('the desk always keeps somebody who administers it', async () => {
      await expect(setRoles(db, desk, desk.id, ['reader'], AT)).rejects.toThrow('Nobody would administer');
      await expect(endMember(db, desk, desk.id, AT)).rejects.toThrow('Nobody would administer');
      expect((await memberOf(db, desk.id))?.rights).toContain('administer');
    });

    test('a new password ends every session; the old one is asked for, and guessing it is stopped', async () => {
      const wish = { email: 'filer@au.example.org', password: PASSWORD, from: null };
      const { secret } = await signIn(db, wish, later(60));
      const next = 'eleven loud bells';
      await expect(changePassword(db, filer, { old: 'wrong wrong wrong', password: next }, later(60))).rejects.toThrow('not fit');
      const session = await changePassword(db, filer, { old: PASSWORD, password: next }, later(60));
      expect([await sessionOf(db, secret, later(60)), (await sessionOf(db, session.secret, later(60)))?.id]).toEqual([
        null,
        filer.id,
      ]);
      await expect(signIn(db, wish, later(61))).rejects.toThrow('do not fit');
      await changePassword(db, filer, { old: next, password: PASSWORD }, later(62));
      for (let i = 0; i < 5; i++)
        await changePassword(db, filer, { old: 'wrong wrong wrong', password: next }, later(62)).catch(() => {});
      await expect(changePassword(db, filer, { old: PASSWORD, password: next }, later(62))).rejects.toThrow('Too many');
    });

    test('who leaves is signed out everywhere, loses the tokens and leaves no name behind', async () => {
      const leaver = await join(db, desk, 'ecowas', ['filer'], AT);
      const { secret } = await signIn(db, { email: 'filer@ecowas.example.org', password: PASSWORD, from: null }, AT);
      const { token } = await makeToken(db, leaver, { label: 'script', scopes: ['file'], days: 30 }, AT);
      await endMember(db, desk, leaver.id, AT);
      expect([await sessionOf(db, secret, AT), await memberByToken(db, token, AT)]).toEqual([null, null]);
      await expect(signIn(db, { email: 'filer@ecowas.example.org', password: PASSWORD, from: null }, later(20))).rejects.toThrow(
        'do not fit',
      );
      expect((await membersOf(db, desk, AT)).find(({ id }) => id === leaver.id)).toMatchObject({
        name: '[removed]',
        email: '[removed]',
      });
    });

    test('no password, link, session or token stands anywhere in clear, in a backup or in the audit chain', async () => {
      const { secret } = await signIn(db, { email: 'filer@au.example.org', password: PASSWORD, from: null }, later(40));
      const { token } = await makeToken(db, filer, { label: 'script', scopes: ['read'], days: 1 }, AT);
      const lines: string[] = [];
      for await (const line of backup(db)) lines.push(line);
      const kept = JSON.stringify([
        await db.query('select * from sealed.passwords'),
        await db.query('select * from sealed.sessions'),
        await db.query('select * from sealed.tokens'),
        await db.query('select * from sealed.attempts'),
      ]);
      for (const clear of [PASSWORD, secret, token, token.slice(7)])
        expect([kept, ...lines].filter((line) => line.includes(clear))).toEqual([]);
      expect(lines.filter((line) => /scrypt|secret_sha256/.test(line))).toEqual([]);
      const audit = JSON.stringify(await db.query('select * from audit'));
      expect(audit).not.toContain('@example.org');
      expect([...new Set((await db.query<{ what: string }>('select what from audit')).map(({ what }) => what))].sort()).toEqual(
        [
          'add-organisation',
          'cancel-invitation',
          'change-password',
          'end-member',
          'end-sessions',
          'end-token',
          'invite',
          'join',
          'make-token',
          'set-roles',
          'sign-in',
        ].sort(),
      );
      expect((await verify(db)).brokenAt).toBeNull();
    });
  });

  // Kept apart from the rest: it needs a register of its own.
  test(`a restored register on ${kind} lets its administrator in again by a new link`, async () => {
    const db = await open();
    try {
      const desk = await openDesk(db, AT);
      await db.query('delete from sealed.passwords where member = $1', [desk.id]);
      expect(await firstInvitation(db, later(1))).toMatch(/^[\w-]{43}$/);
    } finally {
      await db.close();
    }
  });
}
