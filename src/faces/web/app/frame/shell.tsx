// A view in, the page around it out: the way to the other views, the day, the language, the light, the palette.
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../api/session.ts';
import { DayInput } from '../parts/day-input.tsx';
import { isSpoken, useWords } from '../words/index.ts';
import { useDay } from './day.ts';
import { chooseFiles, Drop } from './drop.tsx';
import { VIEWS } from './navigation.ts';
import { LANGUAGES, type Language, THEMES, type Theme, usePreferences } from './preferences.ts';

const IDLE_MS = 1_500; // when the first view has long stood, the palette is fetched, so that it opens at once

/** The frame around every view. */
export function Shell() {
  const { say } = useWords();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.href });
  useKeys(() => setPaletteOpen(true));
  const Palette = usePalette(isPaletteOpen);
  useEffect(() => {
    if (path) setMenuOpen(false);
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        {say('frame.skip')}
      </a>
      <header className="frame">
        <Link to="/" className="product">
          {say('product')}
        </Link>
        <button
          type="button"
          className="menu-button"
          aria-expanded={isMenuOpen}
          aria-controls="navigation"
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          {say('frame.menu')}
        </button>
        <nav id="navigation" aria-label={say('frame.views')} className={isMenuOpen ? 'open' : undefined}>
          <ul>
            {VIEWS.map(({ to, name }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                  search={(old: { on?: string }) => ({ on: old.on })}
                >
                  {say(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="tools">
          <button
            type="button"
            className="palette-button"
            aria-keyshortcuts="Control+K Meta+K"
            onClick={() => setPaletteOpen(true)}
          >
            {say('palette.open')} <kbd>Ctrl K</kbd>
          </button>
          <button type="button" onClick={() => chooseFiles()}>
            {say('drop.choose')}
          </button>
          <DayPicker />
          <Choices />
          <Who />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Drop />
      {isPaletteOpen && Palette && <Palette close={() => setPaletteOpen(false)} />}
    </>
  );
}

// The palette, once it is fetched: at once when it is wanted, else when all is quiet. Suspending would hold its first sight back by 300 ms.
function usePalette(isWanted: boolean) {
  const [palette, setPalette] = useState<typeof import('./palette.tsx') | null>(null);
  useEffect(() => {
    if (palette) return;
    const timer = setTimeout(() => void import('./palette.tsx').then(setPalette), isWanted ? 0 : IDLE_MS);
    return () => clearTimeout(timer);
  }, [palette, isWanted]);
  return palette?.default ?? null;
}

// Ctrl K or ⌘K opens the palette; / goes to the search and ? to the keys, unless somebody is writing.
function useKeys(open: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        open();
      } else if (event.key === '?' && !isWriting) {
        void navigate({ to: '/help' });
      } else if (event.key === '/' && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        void navigate({ to: '/search' }).then(() => document.querySelector<HTMLInputElement>('input[name=words]')?.focus());
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate, open]);
}

function DayPicker() {
  const { say } = useWords();
  const navigate = useNavigate();
  const day = useDay();
  if (!day) return <span className="day-picker" />; // keeps its place, so that nothing moves when the day comes
  return (
    <DayInput
      className="day-picker"
      label={say('frame.day')}
      value={day.day}
      choose={(on) => on && void navigate({ to: '.', search: (old: object) => ({ ...old, on }), replace: true })}
    />
  );
}

function Who() {
  const { say } = useWords();
  const member = useSession()?.member;
  return (
    <>
      {member?.rights.includes('administer') && <Link to="/administration">{say('nav.administration')}</Link>}
      <Link to="/sign-in">{member?.name ?? say('sign.in')}</Link>
    </>
  );
}

function Choices() {
  const { say } = useWords();
  const { language, theme, setLanguage, setTheme } = usePreferences();
  return (
    <>
      <label>
        <span className="hidden">{say('frame.language')}</span>
        <select className="language" value={language} onChange={({ target }) => setLanguage(target.value as Language)}>
          {Object.entries(LANGUAGES)
            .filter(([code]) => isSpoken(code))
            .map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span className="hidden">{say('frame.theme')}</span>
        <select className="theme" value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {say(`theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
