// Rows of cells in, a Markdown table out.

/** Lays out a Markdown table; says so when there is no row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return 'None.';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
