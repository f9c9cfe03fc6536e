import { Section } from '@/components/ui/Section';
import type { Profile } from '@/lib/model/profile';
import { useWords } from './useWords';

/** What the person wrote, in its own language and direction, with its links. Hostile text: shown as text, links only http(s). */
export function Bio({ profile }: { profile: Profile }) {
  const { t, language } = useWords();
  const said = profile.language ? languageName(profile.language, language) : null;
  return (
    <Section title={t('creator.bio.title')} aside={said && <span className="meta">{said}</span>}>
      {profile.bio ? (
        <p className="bio" lang={profile.language ?? undefined} dir="auto">
          {profile.bio}
        </p>
      ) : (
        <span className="unknown">{t(profile.bio === null ? 'creator.bio.none' : 'creator.bio.empty')}</span>
      )}
      <Links links={profile.links ?? []} />
    </Section>
  );
}

function Links({ links }: { links: readonly string[] }) {
  const { t } = useWords();
  const safe = links.filter((link) => /^https?:$/.test(URL.parse(link)?.protocol ?? ''));
  if (safe.length === 0) return null;
  return (
    <ul className="links" aria-label={t('creator.bio.links')}>
      {safe.map((link) => (
        <li key={link} className="cut">
          <a href={link} target="_blank" rel="noreferrer noopener">
            {shortAddress(link)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** `slowkitchen.example/shop`: host and path, without what says nothing. */
function shortAddress(link: string): string {
  const url = new URL(link);
  return `${url.hostname.replace(/^www\./, '')}${url.pathname === '/' ? '' : url.pathname}`;
}

function languageName(code: string, language: string): string | null {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? null;
  } catch {
    return null; // what a page calls its language need not be a language tag
  }
}
