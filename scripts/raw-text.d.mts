// The type of raw-text.mjs for benchmarks that bundle a part of their own.
import type { Plugin } from 'esbuild';

export const rawText: Plugin;
