// Compiled files in, the same files with `const` for what gets its value once: esbuild writes `var` at the top of a file for all of it,
// and the engine builds only what cannot change into its machine code (a table's place and length, the function that is called).
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAst } from 'vite';

const childrenOf = (node) =>
  Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === 'string');

// The names that a pattern gives values to: a, [b, c], { d: e }, yet not those in f.g
const namesIn = (pattern) =>
  pattern.type === 'Identifier'
    ? [pattern.name]
    : pattern.type === 'MemberExpression'
      ? []
      : childrenOf(pattern).flatMap(namesIn);

// The names that get another value anywhere: a = 1, b++, for (c of d)
function addChanged(node, names) {
  const changed =
    node.type === 'AssignmentExpression' || node.type === 'ForOfStatement' || node.type === 'ForInStatement'
      ? node.left
      : node.type === 'UpdateExpression'
        ? node.argument
        : null;
  if (changed && changed.type !== 'VariableDeclaration') for (const name of namesIn(changed)) names.add(name);
  for (const child of childrenOf(node)) addChanged(child, names);
  return names;
}

/** Gives code with `const` for every `var` at its top whose names keep their first value. */
export function withConstants(code) {
  const program = parseAst(code);
  const changed = addChanged(program, new Set());
  const isConstant = ({ type, kind, declarations }) =>
    type === 'VariableDeclaration' &&
    kind === 'var' &&
    declarations.every(({ id, init }) => init && !namesIn(id).some((name) => changed.has(name)));
  let [written, from] = ['', 0];
  for (const { start } of program.body.filter(isConstant)) {
    written += `${code.slice(from, start)}const`;
    from = start + 'var'.length;
  }
  return written + code.slice(from);
}

/** For esbuild: rewrites what it has written. */
export const constants = {
  name: 'constants',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile, errors }) => {
      if (errors.length) return;
      const files = Object.keys(metafile.outputs)
        .filter((path) => path.endsWith('.mjs'))
        .map((path) => join(build.initialOptions.absWorkingDir, path));
      await Promise.all(files.map(async (path) => writeFile(path, withConstants(await readFile(path, 'utf8')))));
    });
  },
};
