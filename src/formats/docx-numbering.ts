// The styles and numbering of a DOCX in; for each paragraph that has one, its number as the word processor prints it out.
import { count } from './counting.ts';
import { type Attributes, readXml } from './xml.ts';

/** What a paragraph or its style says of numbering and rank; null where it says nothing. */
export interface ParagraphStyle {
  readonly numbering: string | null;
  readonly level: number | null;
  /** 0 to 8 for headings. */
  readonly outline: number | null;
}

interface Level {
  start: number;
  counting: string;
  pattern: string;
  suffix: string;
  restartsAfter: number | null;
  isLegal: boolean;
}

interface Numbering {
  readonly list: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

const BULLET = '•';
const DEEPEST_STYLE = 20;

const value = (attributes: Attributes): string => attributes['w:val'] ?? '';

/** Gives what a paragraph style says, itself or by what it is based on. */
export type Styles = (id: string | null) => ParagraphStyle;

/** Reads styles.xml. */
export function readStyles(xml: string | null): Styles {
  const styles = new Map<string, ParagraphStyle & { base: string | null }>();
  let id = '';
  let style = {
    numbering: null as string | null,
    level: null as number | null,
    outline: null as number | null,
    base: null as string | null,
  };
  let normal: string | null = null;
  if (xml) {
    readXml(xml, {
      open(name, attributes) {
        if (name === 'w:style') {
          id = attributes['w:styleId'] ?? '';
          style = { numbering: null, level: null, outline: null, base: null };
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1') normal = id;
        } else if (name === 'w:basedOn') style.base = value(attributes);
        else if (name === 'w:numId') style.numbering = value(attributes);
        else if (name === 'w:ilvl') style.level = Number(value(attributes));
        else if (name === 'w:outlineLvl') style.outline = Number(value(attributes));
      },
      close(name) {
        if (name === 'w:style') styles.set(id, style);
      },
    });
  }
  return (wanted) => {
    let [numbering, level, outline]: [string | null, number | null, number | null] = [null, null, null];
    let next = wanted ?? normal;
    for (let depth = 0; next && depth < DEEPEST_STYLE; depth++) {
      const found = styles.get(next);
      if (!found) break;
      numbering ??= found.numbering;
      level ??= found.level;
      outline ??= found.outline;
      next = found.base;
    }
    return { numbering, level, outline };
  };
}

/** Counts paragraphs: call it once for each numbered paragraph, in the order of the document, for its printed number. */
export type Counter = (numbering: string, level: number) => string;

/** Reads numbering.xml. */
export function readNumbering(xml: string | null): Counter {
  const { lists, numberings } = xml
    ? parseNumbering(xml)
    : { lists: new Map<string, Map<number, Level>>(), numberings: new Map<string, Numbering>() };
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return (id, depth) => {
    const numbering = numberings.get(id);
    if (!numbering) return '';
    const levelAt = (at: number): Level | undefined => numbering.levels.get(at) ?? lists.get(numbering.list)?.get(at);
    const level = levelAt(depth);
    if (!level) return '';
    const counter = counters.get(numbering.list) ?? new Array<number | null>(9).fill(null);
    counters.set(numbering.list, counter);
    const override = begun.has(`${id}/${depth}`) ? undefined : numbering.starts.get(depth);
    begun.add(`${id}/${depth}`);
    const current = counter[depth] ?? null;
    counter[depth] = override ?? (current === null ? level.start : current + 1);
    for (let below = depth + 1; below < 9; below++) {
      const restart = levelAt(below)?.restartsAfter ?? below;
      if (restart !== 0 && depth < restart) counter[below] = null;
    }
    if (level.counting === 'bullet') return `${BULLET}${level.suffix}`;
    const label = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const source = levelAt(at);
      return count(
        counter[at] ?? source?.start ?? 1,
        level.isLegal && at !== depth ? 'decimal' : (source?.counting ?? 'decimal'),
      );
    });
    return label ? label + level.suffix : '';
  };
}

function parseNumbering(xml: string) {
  const lists = new Map<string, Map<number, Level>>();
  const numberings = new Map<string, Numbering>();
  const styled = new Map<string, string>(); // a list style → the list that defines it
  const borrowed = new Map<string, string>(); // a list → the list style it takes its levels from
  let list: { id: string; levels: Map<number, Level> } | null = null;
  let numbering: { id: string; list: string; starts: Map<number, number>; levels: Map<number, Level> } | null = null;
  let level: Level | null = null;
  let overridden = 0;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'w:abstractNum') list = { id: attributes['w:abstractNumId'] ?? '', levels: new Map() };
      else if (name === 'w:num') numbering = { id: attributes['w:numId'] ?? '', list: '', starts: new Map(), levels: new Map() };
      else if (name === 'w:abstractNumId' && numbering) numbering.list = value(attributes);
      else if (name === 'w:styleLink' && list) styled.set(value(attributes), list.id);
      else if (name === 'w:numStyleLink' && list) borrowed.set(list.id, value(attributes));
      else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'] ?? 0);
      else if (name === 'w:startOverride') numbering?.starts.set(overridden, Number(value(attributes)));
      else if (name === 'w:lvl') {
        level = { start: 1, counting: 'decimal', pattern: '', suffix: '\t', restartsAfter: null, isLegal: false };
        (numbering ?? list)?.levels.set(Number(attributes['w:ilvl'] ?? 0), level);
      } else if (level) readLevel(level, name, attributes);
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      if (name === 'w:abstractNum' && list) lists.set(list.id, list.levels);
      if (name === 'w:num' && numbering) numberings.set(numbering.id, numbering);
      if (name === 'w:abstractNum') list = null;
      if (name === 'w:num') numbering = null;
    },
  });
  for (const [id, style] of borrowed) {
    const source = lists.get(styled.get(style) ?? '');
    if (source) lists.set(id, source);
  }
  return { lists, numberings };
}

function readLevel(level: Level, name: string, attributes: Attributes): void {
  if (name === 'w:start') level.start = Number(value(attributes)) || 0;
  else if (name === 'w:numFmt') level.counting = value(attributes);
  else if (name === 'w:lvlText') level.pattern = value(attributes);
  else if (name === 'w:suff') level.suffix = value(attributes) === 'space' ? ' ' : value(attributes) === 'nothing' ? '' : '\t';
  else if (name === 'w:lvlRestart') level.restartsAfter = Number(value(attributes));
  else if (name === 'w:isLgl') level.isLegal = value(attributes) !== '0';
}
