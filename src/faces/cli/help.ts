// The name of a command in, its help out.
import { READ_OPTIONS } from './options.ts';
import { REGISTER_COMMANDS } from './register/commands.ts';

const registerLines = () =>
  Object.values(REGISTER_COMMANDS)
    .map(({ summary }) => `  ${summary}\n`)
    .join('');

const GENERAL = `seized reads documents of the United Nations Security Council, in Chinese and in English, into facts,
each tied to its place in the text: what was decided, asked, of whom, by when, and what is cited.

  seized read PATH...     read files and folders
${registerLines()}  seized help COMMAND     options and examples of that command
  seized --version        the version

Examples
  seized read resolution.pdf              a report in the terminal
  seized help read                        more examples
  seized --version
`;

const READ_HEAD = `seized read PATH... [options]

Reads files (TXT, HTML, PDF with a text layer, DOCX, DOC), whole folders, patterns in quotation marks, and - for standard input.
`;

const READ_TAIL = `
Examples
  seized read resolution.pdf                            a report in the terminal
  seized read documents --json > readings.ndjson        a folder, with all its folders, in the order of names
  seized read 'documents/**/*_2031*.txt' --table        a pattern: * ? [a-z] {a,b} and ** for any folders
  curl -s https://example.org/doc.html | seized read -  standard input
  seized read old.txt --lang zh --with-text --json      the source text beside the facts

Exit status: 0 all read; 1 a file that was named, or a damaged one in a folder, could not be read; 2 wrong usage.
Inside a folder, files of types or languages that are not read are left out and counted; so are names that begin with a dot.
`;

function optionLines(): string {
  const labels = READ_OPTIONS.map(({ name, value }) => `--${name}${value ? ` ${value}` : ''}`);
  const width = Math.max(...labels.map((label) => label.length));
  return READ_OPTIONS.map(({ help }, i) => `  ${labels[i]!.padEnd(width)}  ${help}\n`).join('');
}

/** Gives the help of a command; of the whole program when no command is named, null when there is no such command. */
export function helpOf(command: string | undefined): string | null {
  if (command === undefined) return GENERAL;
  return command === 'read' ? `${READ_HEAD}\nOptions\n${optionLines()}${READ_TAIL}` : null;
}
