import { Section } from '@/components/ui/Section';
import type { Profile } from '@/lib/model/profile';
import { bioLinks } from './bioLinks';
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
  const safe = bioLinks(links);
  if (safe.length === 0) return null;
  return (
    <ul className="links" aria-label={t('creator.bio.links')}>
      {safe.map(({ href, shown }) => (
        <li key={href} className="cut">
          <a href={href} target="_blank" rel="noreferrer noopener">
            {shown}
          </a>
        </li>
      ))}
    </ul>
  );
}

function languageName(code: string, language: string): string | null {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? null;
  } catch {
    return null; // what a page calls its language need not be a language tag
  }
}
