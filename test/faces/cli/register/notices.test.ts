// The command `seized notices`: what it says of a round and of subscriptions, and how the rounds of a server follow each other.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { listSubscriptions, runEveryMinute, runOnce } from '../../../../src/faces/cli/register/notices.ts';
import { notices } from '../../../../src/faces/cli/register/notices-command.ts';
import { noticeSettings } from '../../../../src/faces/notices/settings.ts';
import { type Database, openRegister, subscribe } from '../../../../src/register/index.ts';
import { join as joinOrganisation, openDesk } from '../../../register/contract/partner.ts';

const AT = new Date('2021-05-01T09:00:00Z'); // long before the clock of the machine, which the command reads
const WISH = { about: 'mission', subject: 'UNEXA', rhythm: 'daily', remindDays: 14, language: 'en', address: null } as const;

describe('seized notices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seized-notices-'));
  let said = '';
  beforeAll(async () => {
    const db = await openRegister({ directory: folder });
    const au = await joinOrganisation(db, await openDesk(db, AT), 'au', ['reader'], AT);
    await subscribe(db, au, { ...WISH, way: 'mail' }, [{ key: 'a', isAhead: true }], AT);
    await subscribe(db, au, { ...WISH, way: 'feed' }, [], AT);
    await db.close();
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => {
    said = '';
    vi.useRealTimers();
  });
  afterAll(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  test('run does one round and says what it did', async () => {
    expect(await runOnce(folder)).toBe(0);
    expect(said).toMatch(
      /^2 subscriptions looked at, 0 notices, 0 messages sent, 0 to be tried again, 0 given up, 1 with nothing/,
    );
  });

  test('list tells whose subscriptions there are, on what, by which way', async () => {
    expect(await listSubscriptions(folder)).toBe(0);
    expect(said).toMatch(/^s-[0-9a-f]{12} {2}au {2}reader@au\.example\.org {2}mission: UNEXA {2}\(mail, daily\)$/m);
    expect(said).toMatch(/mission: UNEXA {2}\(feed\)\n/);
    expect(said).toMatch(/^2 subscriptions$/m);
  });

  test('anything else is told how it is used', async () => {
    await expect(notices.run(['send'], '0')).rejects.toThrow('Say what to do: seized notices run, or list.');
  });

  test('a server does a round a minute, never two at once, and ends the one under way', async () => {
    vi.useFakeTimers();
    let [begun, waiting] = [0, () => {}];
    const transaction = () => {
      begun++;
      return new Promise<never>((_, reject) => {
        waiting = () => reject(new Error('the server is away'));
      });
    };
    const complaints = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const rounds = runEveryMinute({ transaction } as unknown as Database, noticeSettings({}));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(begun).toBe(0);
    await vi.advanceTimersByTimeAsync(121_000);
    expect(begun).toBe(1);
    waiting();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(begun).toBe(2);
    expect(complaints).toHaveBeenCalledWith('seized: notices: the server is away\n');
    const stopped = rounds.stop();
    waiting();
    await stopped;
    await vi.advanceTimersByTimeAsync(180_000);
    expect(begun).toBe(2);
  });
});
