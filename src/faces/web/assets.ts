// The folder of the built web face in, its files as they travel out: packed, with a tag of their content and how long a browser keeps them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file as it travels. */
export interface Asset {
  readonly plain: Bytes;
  /** The same in gzip; a picture is packed already. */
  readonly gzip: (() => Bytes) | null;
  /** The same in Brotli, which the build packs as small as it goes. */
  readonly brotli: Bytes | null;
  readonly type: string;
  readonly tag: string;
  readonly keep: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
};
const PICTURE = 'image/png';
const FOREVER = 'public, max-age=31536000, immutable'; // names in assets/ hold a hash of the content
const ASK_AGAIN = 'no-cache';
const ICON = 'public, max-age=86400';

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The tag of a content (ETag). */
export const tagOf = (content: Uint8Array | string): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

/** The files of a folder by their paths from it (`/assets/…`); an absent folder has none, and what begins with a point is left out. */
export function assetsIn(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(folder, file).startsWith('.'));
  return new Map(
    files.map((file) => {
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      const plain = new Uint8Array(readFileSync(file));
      const type = TYPES[extname(file)]!;
      const asset: Asset = {
        plain,
        gzip: type === PICTURE ? null : once(() => new Uint8Array(gzipSync(plain))),
        brotli: existsSync(`${file}.br`) ? new Uint8Array(readFileSync(`${file}.br`)) : null,
        type,
        tag: tagOf(plain),
        keep: path.startsWith('/assets/') ? FOREVER : extname(file) === '.svg' ? ICON : ASK_AGAIN,
      };
      return [path, asset];
    }),
  );
}
