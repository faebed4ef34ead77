// Five principals, every question and route that reads: what one may not see changes no answer, not by a figure. A seeded sample;
// `npm run soak` tries more.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/questions/index.ts';
import { asViewer, exportBundle, PUBLIC } from '../../src/register/index.ts';
import { chances, leaksOf, makeWorld, maySee, readingOf, trespassesOf, type World } from './confidentiality.ts';
import { TOLD } from './confidentiality-notices.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld(1);
}, 120_000);
afterAll(() => world.close());

test('what a principal may not see changes none of their answers', async () => {
  expect(await leaksOf(world, 400, 1)).toEqual([]);
}, 180_000);

test('nobody touches a filing of others, nor learns that it is there', async () => {
  expect(await trespassesOf(world, 120, 1)).toEqual([]);
}, 120_000);

test('the trial itself sees a leak: a view without its filter is found out at once', async () => {
  const [{ definition }] = (await world.db.query<{ definition: string }>(
    "select pg_get_viewdef('filings'::regclass) as definition",
  )) as [{ definition: string }];
  const open = definition.replace(/\bWHERE[\s\S]*;/, ';');
  await world.db.script(`create or replace view filings as ${open}`);
  try {
    expect((await leaksOf(world, 50, 2)).length).toBeGreaterThan(10);
  } finally {
    await world.db.script(`create or replace view filings with (security_barrier = true) as ${definition}`);
  }
  expect(await leaksOf(world, 50, 2)).toEqual([]);
}, 120_000);

test('the sample asks every question and the filings, and each principal sees some and misses some', () => {
  const chance = chances(7);
  const asked = new Set(Array.from({ length: 3000 }, () => readingOf(world, chance).split('?')[0]!));
  expect(QUESTIONS.filter(({ name }) => !asked.has(`/questions/${name}`))).toEqual([]);
  for (const who of world.principals) {
    const seen = world.filings.filter((one) => maySee(who, one)).length;
    expect(seen > 50 && seen < world.filings.length - 50).toBe(true);
  }
});

test('the door shows exactly what the rules say', async () => {
  for (const who of world.principals) {
    const viewer =
      who.organisation === null ? PUBLIC : { organisation: who.organisation, isDeskReviewer: who.isDeskReviewer, member: null };
    const rows = await asViewer(world.db, viewer, (tx) => tx.query<{ id: string }>('select id from filings order by id'));
    expect(rows.map(({ id }) => id)).toEqual(
      world.filings
        .filter((one) => maySee(who, one))
        .map(({ id }) => id)
        .sort(),
    );
  }
});

test('the door shows the attachments of exactly the filings that it shows', async () => {
  const lessons = await world.db.query<{ filing: string }>('select filing from sealed.attachments');
  for (const who of world.principals)
    for (const { filing } of lessons) {
      const answer = await world.send(who, 'GET', `/attachments/a-${filing}`);
      const isSeen = maySee(who, world.filings.find(({ id }) => id === filing)!);
      expect([who.name, filing, answer.slice(0, 3)]).toEqual([who.name, filing, isSeen ? '200' : '404']);
    }
}, 60_000);

test('a bundle for an organisation holds what it may see of the accepted filings of others that are not internal, and no more', async () => {
  for (const who of world.principals.filter(({ organisation }) => organisation !== 'desk')) {
    const { document } = await exportBundle(
      world.db,
      { organisation: who.organisation },
      'desk',
      new Date('2031-06-01T00:00:00Z'),
    );
    const ids = (document.filings as { id: string }[]).map(({ id }) => id.replace('filing:', ''));
    const allowed = world.filings.filter(
      (one) => maySee(who, one) && one.isAccepted && one.confidentiality !== 'internal' && one.organisation !== who.organisation,
    );
    expect(ids).toEqual(allowed.map(({ id }) => id).sort());
    const text = JSON.stringify(document);
    expect(world.filings.filter(({ id }) => !allowed.some((one) => one.id === id) && text.includes(`filing:${id}`))).toEqual([]);
  }
});

test('what members are told is told to some and kept from others', async () => {
  for (const path of TOLD) {
    const told = await Promise.all(world.principals.slice(1).map((who) => world.send(who, 'GET', path)));
    const named = told.map((text) => world.filings.filter(({ id }) => text.includes(id)));
    for (const [i, some] of named.entries()) {
      expect(some.length).toBeGreaterThan(10);
      expect(some.filter((one) => !maySee(world.principals[i + 1]!, one))).toEqual([]);
    }
    expect(new Set(named.map((some) => some.map(({ id }) => id).join())).size).toBeGreaterThan(1);
  }
}, 60_000);
