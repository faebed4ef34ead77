// The roles of somebody in, each to be given or taken by a press out.
import { ROLES, type Role } from '../../api/people.ts';
import { useWords } from '../../words/index.ts';

interface RolesParts {
  readonly name: string;
  readonly roles: readonly Role[];
  /** A role that is not to be had here. */
  readonly without?: Role;
  readonly choose: (roles: readonly Role[]) => void;
}

/** Roles to give and take; the last one stays. */
export function RolesChoice({ name, roles, without, choose }: RolesParts) {
  const { say } = useWords();
  return (
    <fieldset className="roles">
      <legend className="hidden">{say('people.roles.of', { name })}</legend>
      {ROLES.filter((role) => role !== without).map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={roles.includes(role)}
            disabled={roles.length === 1 && roles[0] === role}
            onChange={({ target }) => choose(target.checked ? [...roles, role] : roles.filter((one) => one !== role))}
          />
          {say(`role.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}
