// Processes that keep documents are killed at random moments; what they had acknowledged must be there, whole, without repair.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rawText } from '../scripts/raw-text.mjs';
import { openRegister, verify } from '../src/register/index.ts';

export const name = 'kill';

const TIMES = 20;
const SEED = 20_310_401;

interface Verdict {
  readonly after: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly half: number;
  readonly isChainWhole: boolean;
}

export async function run(): Promise<string> {
  const child = join(process.cwd(), 'node_modules/.cache/bench/ingest-child.mjs');
  await build({
    entryPoints: ['bench/ingest-child.ts'],
    outfile: child,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [rawText],
    logLevel: 'error',
  });
  const verdicts: Verdict[] = [];
  let seed = SEED;
  for (let i = 0; i < TIMES; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    verdicts.push(await killOnce(child, 2500 + (seed % 4000)));
  }
  const good = verdicts.filter(({ lost, half, isChainWhole }) => lost === 0 && half === 0 && isChainWhole).length;
  const sum = verdicts.reduce((total, { acknowledged }) => total + acknowledged, 0);
  const rows = verdicts.map(
    (v, i) => `| ${i + 1} | ${v.after} | ${v.acknowledged} | ${v.lost} | ${v.half} | ${v.isChainWhole ? 'whole' : 'broken'} |`,
  );
  return `kill -9 while the resolutions are being kept (embedded database, seed ${SEED}): ${good} of ${TIMES} lost nothing of the ${sum} documents acknowledged and left nothing half.\n\n| run | killed after ms | acknowledged | lost | half | audit chain |\n|---|---|---|---|---|---|\n${rows.join('\n')}`;
}

async function killOnce(child: string, after: number): Promise<Verdict> {
  const directory = mkdtempSync(join(tmpdir(), 'seized-kill-'));
  try {
    const acknowledged = await killAfter(child, directory, after);
    const db = await openRegister({ directory });
    try {
      const kept = await db.query<{ iri: string; provisions: number; paragraphs: number }>(
        `select d.iri, (select count(*) from provisions p where p.expression_id = e.id) as provisions, (select count(*) from paragraphs g where g.expression_id = e.id) as paragraphs
         from documents d left join expressions e on e.document_id = d.id`,
      );
      const found = new Map(kept.map((row) => [row.iri, `${row.provisions}\t${row.paragraphs}`]));
      const lost = acknowledged.filter(([iri]) => !found.has(iri)).length;
      const half =
        acknowledged.filter(([iri, counts]) => found.has(iri) && found.get(iri) !== counts).length +
        kept.filter((row) => row.paragraphs === 0).length;
      return { after, acknowledged: acknowledged.length, lost, half, isChainWhole: (await verify(db)).brokenAt === null };
    } finally {
      await db.close();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function killAfter(child: string, directory: string, after: number): Promise<(readonly [iri: string, counts: string])[]> {
  return new Promise((resolve) => {
    const process_ = spawn(process.execPath, [child, '../shared/corpus/scres-en', directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    process_.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const timer = setTimeout(() => process_.kill('SIGKILL'), after);
    process_.once('close', () => {
      clearTimeout(timer);
      const lines = said
        .slice(0, said.lastIndexOf('\n') + 1)
        .split('\n')
        .filter(Boolean);
      resolve(lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const));
    });
  });
}
