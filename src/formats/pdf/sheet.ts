// One page of a PDF in, its runs of glyphs out: upright, measured from the top left corner, in points.

/** Glyphs that were set together. `y` is the baseline, growing downwards. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly text: string;
}

/** What pdf.js tells of a page; only what is used here. */
export interface PdfPage {
  getViewport(options: { scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

const isText = (item: object): item is TextItem => 'str' in item && 'transform' in item;

/** Gives the runs of a page. A page whose text mostly runs sideways (a table set across) is turned. */
export async function readSheet(page: PdfPage): Promise<Run[]> {
  const view = page.getViewport({ scale: 1 }).transform;
  const { items } = await page.getTextContent();
  const placed = items.filter(isText).map((item) => place(item, view));
  const turns = [0, 0, 0, 0];
  for (const { run, turn } of placed) turns[turn]! += run.text.trim().length;
  const turn = turns.indexOf(Math.max(...turns));
  const runs = placed.filter((each) => each.turn === turn).map((each) => turned(each.run, turn));
  return withoutShadows(runs);
}

// `turn` counts quarter turns clockwise.
function place(item: TextItem, view: readonly number[]): { run: Run; turn: number } {
  const [a, b, c, d, e, f] = item.transform as [number, number, number, number, number, number];
  const [va, vb, vc, vd, ve, vf] = view as [number, number, number, number, number, number];
  const right = { x: va * a + vc * b, y: vb * a + vd * b };
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d) || Math.hypot(right.x, right.y);
  const turn = Math.abs(right.x) >= Math.abs(right.y) ? (right.x >= 0 ? 0 : 2) : right.y > 0 ? 1 : 3;
  const run = { x: va * e + vc * f + ve, y: vb * e + vd * f + vf, width: item.width, size, font: item.fontName, text: item.str };
  return { run, turn };
}

function turned(run: Run, turn: number): Run {
  if (turn === 0) return run;
  if (turn === 1) return { ...run, x: run.y, y: -run.x };
  return turn === 2 ? { ...run, x: -run.x, y: -run.y } : { ...run, x: -run.y, y: run.x };
}

// Some writers print a word twice, a hair apart, to make it bold.
function withoutShadows(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run>();
  return runs.filter((run) => {
    if (!run.text.trim()) return true;
    const key = `${Math.round(run.y)}/${run.text}`;
    const before = seen.get(key);
    if (before && Math.abs(before.x - run.x) < run.size * 0.15) return false;
    seen.set(key, run);
    return true;
  });
}
