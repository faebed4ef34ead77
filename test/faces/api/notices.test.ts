// Being told over HTTP: what is noticed, when and in which language it is told, and that nobody is told what they may not see.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accept, cover, endMember, file, keepAll, type Member, verify } from '../../../src/register/index.ts';
import { ingestOf } from '../../register/contract/decisions.ts';
import { catchMail, NoticeDesk, type Somebody } from '../notices/desk.ts';

interface Made {
  readonly subscription: { readonly id: string };
  readonly address: string;
}

const NOTICE = { activity: 'Observers', status: 'undertaken', began: '2031-05-20', place: 'Exampleland', summary: 'Forty.' };
const NEWER = `Resolution 9105 (2031)

Adopted by the Security Council at its 12105th meeting, on 2 June 2031

The Security Council,

1. Decides to extend the mandate of the United Nations Disengagement Observer Force until 31 May 2032;

2. Decides to remain seized of the matter.
`;

describe('notices', () => {
  let mail: Awaited<ReturnType<typeof catchMail>>;
  let desk: NoticeDesk;
  let au: Somebody;
  let reviewer: Member;
  let eu: Somebody;

  beforeAll(async () => {
    mail = await catchMail();
    desk = await NoticeDesk.open({
      SMTP_URL: mail.url,
      SMTP_FROM: 'notices@register.example.org',
      SEIZED_ADDRESS: 'https://register.example.org/',
    });
    au = await desk.member('au');
    reviewer = (await desk.member('au', 'reviewer')).member;
    eu = await desk.member('eu');
  });
  beforeEach(async () => {
    mail.letters.length = 0;
    mail.state.refuses = false;
    await desk.reset();
  });
  afterAll(async () => {
    await desk.close();
    await mail.close();
  });

  const subscribe = async (who: Somebody, wish: object, at = desk): Promise<Made> => {
    const { status, json } = await at.send('POST', '/subscriptions', who.authorization, wish);
    expect([status, json]).toEqual([200, expect.anything()]);
    return json;
  };
  const filed = async (wish: object = {}): Promise<string> => {
    const { filing } = await file(desk.db, au.member, { kind: 'article-54-notice', content: NOTICE, ...wish }, desk.now);
    await accept(desk.db, reviewer, filing, desk.now);
    return filing;
  };
  const noticesOf = async (who: Somebody, { subscription }: Made, at = desk): Promise<string[]> => {
    const { json } = await at.send('GET', `/subscriptions/${subscription.id}/notices`, who.authorization);
    return (json as { notices: { line: string }[] }).notices.map(({ line }) => line).sort();
  };

  test('a reminder comes so many days before, once, in the language of the member, with its words and a link', async () => {
    await subscribe(au, { about: 'actor', subject: 'Secretary-General', way: 'mail', remindDays: 7, language: 'fr' });
    expect(await desk.round('2031-06-22T00:01:00Z')).toMatchObject({ looked: 1, noticed: 0, told: 0 });
    expect(await desk.round('2031-06-23T00:01:00Z')).toMatchObject({ looked: 1, noticed: 1, told: 1 });
    expect(mail.letters.map(({ to }) => to)).toEqual(['filer@au.example.org']);
    expect(mail.text(0)).toContain(
      '• Arrive à échéance, 30 juin 2031 : S/RES/9101 (2031), 2 – Secretary-General – to report to the Council every three months on small arms in the area\n' +
        '  « Requests the Secretary-General to report to the Council every three months on small arms in the area »\n' +
        '  https://register.example.org/documents/S/RES/9101%20(2031)',
    );
    expect(mail.text(0)).toContain('Voir et résilier vos abonnements : https://register.example.org/notices');
    expect(mail.letters[0]!.source).toMatch(/^List-Unsubscribe: <https:\/\/register\.example\.org\/notices>/im);
    expect(await desk.round('2031-06-24T00:01:00Z')).toMatchObject({ looked: 1, noticed: 0, told: 0 });
    expect(mail.letters).toHaveLength(1);
  });

  test('what already comes up when somebody subscribes is told at once; what was is no news', async () => {
    await subscribe(au, { about: 'mission', subject: 'UNDOF', way: 'mail', remindDays: 300 });
    await desk.round();
    expect(mail.text(0).match(/^• .*?:/gm)).toEqual([
      '• Falls due, 30 June 2031:',
      '• Falls due, 30 September 2031:',
      '• Falls due, 30 December 2031:',
      '• Mandate ends, 31 December 2031:',
    ]);
  });

  test('a change of status is told: overdue once the register covers the reports, met when the answer is filed', async () => {
    const made = await subscribe(au, { about: 'actor', subject: 'Secretary-General', way: 'feed', remindDays: 0 });
    await cover(desk.db, { from: '2031-01-01', to: '2031-12-31', holds: true, who: 'desk' }, desk.now);
    await desk.round('2031-09-30T00:01:00Z');
    await desk.round('2031-10-05T00:01:00Z');
    const what =
      'S/RES/9101 (2031), 2 – Secretary-General – to report to the Council every three months on small arms in the area';
    expect(await noticesOf(au, made)).toContain(`Overdue, 30 September 2031: ${what}`);
    const un = await desk.member('secretariat');
    const content = {
      symbol: 'S/2031/377',
      title: 'Report',
      dated: '2031-09-29',
      asked_in: 'S/RES/9101 (2031)',
      due: '2031-09-30',
    };
    const report = { kind: 'report-submission', content, confidentiality: 'public' as const };
    const { filing } = await file(desk.db, un.member, report, desk.now);
    await accept(desk.db, (await desk.member('secretariat', 'reviewer')).member, filing, desk.now);
    await desk.round('2031-10-05T00:30:00Z');
    expect(await noticesOf(au, made)).toContain(`Met, 30 September 2031: ${what} – answered by S/2031/377`);
    expect(await noticesOf(au, made)).not.toContain(`Overdue, 30 September 2031: ${what}`);
  });

  test('a new document and the new end of a mandate are told to whoever follows the mission', async () => {
    const newer = await NoticeDesk.open({});
    try {
      const ghana = await newer.member('state:gha');
      const made = await subscribe(ghana, { about: 'mission', subject: 'UNDOF', way: 'feed', remindDays: 366 }, newer);
      const other = await subscribe(ghana, { about: 'theme', subject: 'elections', way: 'feed' }, newer);
      const before = await noticesOf(ghana, made, newer);
      await keepAll(newer.db, [ingestOf(NEWER, 'newer.txt', newer.now)]);
      await newer.db.query('update documents set added_at = $1', [newer.now.toISOString()]);
      await newer.round('2031-06-03T00:01:00Z');
      expect((await noticesOf(ghana, made, newer)).filter((line) => !before.includes(line))).toEqual([
        'Mandate ends, 31 May 2032: S/RES/9105 (2031), 1 – UNDOF',
        'New document, 2 June 2031: S/RES/9105 (2031) – Resolution 9105 (2031)',
      ]);
      expect(await noticesOf(ghana, other, newer)).toEqual([]);
    } finally {
      await newer.close();
    }
  });

  test('a filing is told to whom it is shared with, and its sight stands in the audit chain', async () => {
    const france = await desk.member('state:fra');
    for (const who of [eu, france]) await subscribe(who, { about: 'matter', subject: 'Exampleland', way: 'mail' });
    const filing = await filed({ confidentiality: 'shared', sharedWith: ['eu'] });
    await filed({ confidentiality: 'internal' });
    await desk.round('2031-06-01T08:11:00Z');
    expect(mail.letters.map(({ to }) => to)).toEqual(['filer@eu.example.org']);
    expect(mail.text(0).match(/^• .*/gm)).toEqual([
      `• Filing, 1 June 2031: ${filing} – African Union – Notice under Article 54 (accepted)`,
    ]);
    expect(mail.text(0)).not.toContain('Forty');
    const seen = await desk.db.query(
      "select who, subject, details from audit where what = 'see-restricted' and subject like 'subscription:%' order by n desc limit 1",
    );
    expect(seen).toMatchObject([{ who: eu.member.id, details: { filings: [filing], organisation: 'eu' } }]);
    expect((await verify(desk.db)).brokenAt).toBeNull();
  });

  test('what is no longer shared when the message goes out is not told, in mail or feed', async () => {
    const feed = await subscribe(eu, { about: 'matter', subject: 'Exampleland', way: 'feed' });
    await subscribe(eu, { about: 'matter', subject: 'Exampleland', way: 'mail', rhythm: 'daily' });
    const filing = await filed({ confidentiality: 'shared', sharedWith: ['eu'] });
    expect(await desk.round('2031-06-01T09:00:00Z')).toMatchObject({ noticed: 2, told: 0 });
    expect((await desk.send('GET', feed.address, null)).text).toContain(filing);
    await desk.db.query("update sealed.filings set confidentiality = 'internal', shared_with = '[]'");
    expect((await desk.send('GET', feed.address, null)).text).not.toContain(filing);
    expect(await desk.round('2031-06-02T06:00:00Z')).toMatchObject({ told: 0, withheld: 1 });
    expect(mail.letters).toEqual([]);
  });

  test('a digest gathers what was noticed until six in the morning; a weekly one until Monday', async () => {
    await subscribe(eu, { about: 'matter', subject: 'Exampleland', way: 'mail', rhythm: 'daily' });
    await subscribe(au, { about: 'matter', subject: 'Exampleland', way: 'mail', rhythm: 'weekly' });
    for (const moment of ['2031-06-03T09:00:00Z', '2031-06-03T12:00:00Z']) {
      await desk.round(moment);
      await filed({ confidentiality: 'public' });
      await desk.round(new Date(desk.now.getTime() + 11 * 60_000));
    }
    expect(await desk.round('2031-06-04T05:59:00Z')).toMatchObject({ told: 0 });
    expect(await desk.round('2031-06-04T06:00:00Z')).toMatchObject({ told: 1 });
    expect(mail.letters.map(({ to }) => to)).toEqual(['filer@eu.example.org']);
    expect(mail.text(0).match(/^• /gm)).toHaveLength(2);
    expect(mail.text(0)).toContain('Your daily digest on matter: Exampleland (2)');
    expect(await desk.round('2031-06-08T23:59:00Z')).toMatchObject({ told: 0 }); // a Sunday
    expect(await desk.round('2031-06-09T06:00:00Z')).toMatchObject({ told: 1 });
    expect(mail.letters[1]!.to).toBe('filer@au.example.org');
  });

  test('a letter that the server refuses is tried again, and the member sees why', async () => {
    await subscribe(au, { about: 'actor', subject: 'Secretary-General', way: 'mail', remindDays: 30 });
    mail.state.refuses = true;
    expect(await desk.round()).toMatchObject({ told: 0, failed: 1 });
    const listed = async () => (await desk.send('GET', '/subscriptions', au.authorization)).text;
    expect(await listed()).toContain('the mail server did not take it');
    expect(await listed()).not.toContain('smtp-password');
    mail.state.refuses = false;
    expect(await desk.round(new Date(desk.now.getTime() + 59_000))).toMatchObject({ told: 0, failed: 0 });
    expect(await desk.round(new Date(desk.now.getTime() + 60_000))).toMatchObject({ told: 1 });
    expect(await listed()).not.toContain('the mail server');
  });

  test('a saved question is kept by its member alone, and what is new in its answer is told', async () => {
    const saved = { name: 'Due of France <b>', question: 'due', parameters: { within: '400', by: "d'Ivoire" } };
    const { json } = await desk.send('POST', '/saved-questions', au.authorization, saved);
    const { id } = json as { id: string };
    expect(json).toMatchObject({ ...saved, id: expect.stringMatching(/^q-[0-9a-f]{12}$/) });
    for (const [method, body] of [
      ['PUT', saved],
      ['DELETE', undefined],
    ] as const)
      expect((await desk.send(method, `/saved-questions/${id}`, eu.authorization, body)).status).toBe(404);
    const theirs = { about: 'question', subject: id, way: 'feed' };
    expect((await desk.send('POST', '/subscriptions', eu.authorization, theirs)).status).toBe(404);
    const made = await subscribe(au, theirs);
    expect(await noticesOf(au, made)).toEqual([]);
    await desk.send('PUT', `/saved-questions/${id}`, au.authorization, { ...saved, parameters: { within: '400' } });
    await desk.round('2031-06-02T00:01:00Z');
    expect(await noticesOf(au, made)).toHaveLength(3);
    const feed = (await desk.send('GET', made.address, null)).text;
    expect(feed).toContain('Due of France &amp;lt;b&amp;gt;');
    expect((await desk.send('DELETE', `/saved-questions/${id}`, au.authorization)).status).toBe(409);
    const wrong = { ...saved, parameters: { colour: 'blue' } };
    expect((await desk.send('POST', '/saved-questions', au.authorization, wrong)).status).toBe(400);
  });

  test('a calendar shows the year to come under stable identifiers', async () => {
    const { address } = await subscribe(au, { about: 'mission', subject: 'UNDOF', way: 'calendar', language: 'es' });
    const before = await desk.send('GET', address, null);
    expect(before.type).toBe('text/calendar; charset=utf-8');
    expect(before.text).toContain('SUMMARY:Termina el mandato: S/RES/9101 (2031)');
    const uids = (text: string) => text.match(/^UID:.*/gm)!.sort();
    await desk.round('2031-06-20T00:00:00Z');
    expect(uids((await desk.send('GET', address, null)).text)).toEqual(uids(before.text));
  });

  test('a secret address is shown once, kept as a hash, ended by renewing, by ending, and when its member leaves', async () => {
    const left = await desk.member('ecowas');
    const [{ n }] = (await desk.db.query<{ n: number }>('select max(n) as n from audit')) as [{ n: number }];
    const { subscription, address } = await subscribe(left, { about: 'mission', subject: 'UNDOF', way: 'feed' });
    const secret = address.split('/').at(-1)!.replace('.atom', '');
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect((await desk.send('GET', '/subscriptions', left.authorization)).text).not.toContain(secret);
    const tables = await desk.db.query<{ name: string }>(
      "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'sealed')",
    );
    for (const { name } of tables)
      expect([name, await desk.db.query(`select 1 from ${name} t where to_jsonb(t)::text like $1`, [`%${secret}%`])]).toEqual([
        name,
        [],
      ]);
    const path = `/subscriptions/${subscription.id}`;
    for (const [method, tail] of [
      ['POST', '/renew'],
      ['GET', '/notices'],
      ['DELETE', ''],
    ] as const)
      expect((await desk.send(method, `${path}${tail}`, eu.authorization, method === 'POST' ? {} : undefined)).status).toBe(404);
    const renewed = (await desk.send('POST', `${path}/renew`, left.authorization, {})).json as { address: string };
    const status = async (one: string) => (await desk.send('GET', one, null)).status;
    expect([await status(address), await status(renewed.address)]).toEqual([404, 200]);
    expect(await status(renewed.address.replace('feeds', 'calendars'))).toBe(404);
    expect((await desk.send('DELETE', path, left.authorization)).status).toBe(200);
    expect(await status(renewed.address)).toBe(404);
    const last = await subscribe(left, { about: 'mission', subject: 'UNDOF', way: 'feed' });
    await endMember(desk.db, desk.desk, left.member.id, desk.now);
    expect(await status(last.address)).toBe(404);
    const entries = await desk.db.query("select what from audit where subject like 'subscription:%' and n > $1 order by n", [n]);
    expect(entries.map(({ what }) => what)).toEqual(['subscribe', 'renew-subscription', 'end-subscription', 'subscribe']);
  });

  test('what cannot be is refused, with words', async () => {
    const wrongs: readonly (readonly [wish: object, words: string])[] = [
      [{ about: 'theme', subject: 'weather', way: 'feed' }, 'There is no theme'],
      [{ about: 'actor', subject: 'A\r\nBcc: b@example.org', way: 'mail' }, 'control characters'],
      [{ about: 'actor', subject: 'A', way: 'mail', address: 'b@example.org' }, 'mail goes to your own'],
      [{ about: 'actor', subject: 'A', way: 'feed', member: eu.member.id }, 'member'],
      [{ about: 'question', subject: 'q-0', way: 'feed' }, 'no saved question'],
      [{ about: 'commitment', subject: 'seized:S/RES/1#p1', way: 'feed' }, 'There is no commitment'],
    ];
    for (const [wish, words] of wrongs) {
      const { status, text } = await desk.send('POST', '/subscriptions', au.authorization, wish);
      expect([words, status >= 400 && status < 500, text.includes(words)]).toEqual([words, true, true]);
    }
    expect((await desk.send('POST', '/subscriptions', null, { about: 'actor', subject: 'A', way: 'feed' })).status).toBe(401);
  });
});
