// Whoever looks after the register in, how a backup is made and used out: on its own machine, since it holds what no member may see whole.
import { useWords } from '../../words/index.ts';

const COMMANDS = [
  { key: 'backup.make', command: 'npx seized backup FILE' },
  { key: 'backup.restore', command: 'npx seized restore FILE' },
  { key: 'backup.check', command: 'npx seized doctor' },
] as const;

/** The words and the commands. */
export function BackupPart() {
  const { say } = useWords();
  return (
    <>
      <h2>{say('administration.backup')}</h2>
      <p className="advice">{say('backup.why')}</p>
      <dl className="commands">
        {COMMANDS.map(({ key, command }) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>
              <code dir="ltr">{command}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
