import type { PoolPerson } from '@/bench/poolPeople';
import type { ExportFile } from '@/lib/store';
import { makeCreator, makeDeal, makeProfile } from '../make';

const oneIn = 20;

/** Second accounts, on the other site, of one in twenty of these people, added to an export's own rows: the same mail, or a bio that names the first. */
export function twinsOf(people: Iterable<PoolPerson>, { tables }: ExportFile): ExportFile['tables'] {
  const [brand] = tables.brands ?? [];
  if (!brand) throw new Error('no brand to work for');
  const twins = [...people].flatMap(({ profiles: [first] }, index) =>
    first && index % oneIn === 0 ? [{ first, isNamed: index % (2 * oneIn) === 0, index }] : [],
  );
  const profiles = twins.map(({ first, isNamed, index }) => {
    const handle = `${String(first.handle).replaceAll('.', '_')}_`;
    const isTikTok = first.platform !== 'tiktok';
    return makeProfile({
      platform: isTikTok ? 'tiktok' : 'instagram',
      handle,
      platformId: String(8_000_000_000_000_000 + index),
      url: isTikTok ? `https://www.tiktok.com/@${handle}` : `https://www.instagram.com/${handle}/`,
      displayName: String(first.displayName),
      bio: isNamed ? `${isTikTok ? 'IG' : 'TikTok'}: @${first.handle}` : String(first.bio),
      emails: isNamed ? [] : (first.emails as string[]),
      links: [],
      followers: { value: 2000 + index, exact: true },
    });
  });
  const creators = profiles.map(({ creatorId, displayName }) =>
    makeCreator({ id: creatorId, name: displayName }),
  );
  const deals = creators.map(({ id }) => makeDeal({ creatorId: id, brandId: brand.id }));
  return {
    profiles: [...(tables.profiles ?? []), ...profiles],
    creators: [...(tables.creators ?? []), ...creators],
    deals: [...(tables.deals ?? []), ...deals],
  };
}
