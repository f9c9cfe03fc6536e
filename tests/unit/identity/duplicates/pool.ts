import type { Account, Person } from '@/lib/identity/duplicates/person';
import type { Platform } from '@/lib/model/profile';
import { seededRandom } from '../../../make';

/** A pool of invented people in pairs, each pair with the truth of it. `kind` says what the pair was made of. */
export type Pair = { kind: string; isOne: boolean; one: Person; other: Person };

const firsts = [
  'Nara',
  'Tomas',
  'Ilse',
  'Mateo',
  'Zofia',
  'Gareth',
  'Noor',
  'Camille',
  'Haneul',
  'Beatriz',
  'Oskar',
  'Amina',
  'Priya',
  'Lukas',
  'Sanna',
  'Diego',
];
const lasts = [
  'Okafor',
  'Halloway',
  'Wielgosz',
  'Fuentealba',
  'Pritchard',
  'Zandwijk',
  'Roussel',
  'Leitao',
  'Lindqvist',
  'Castellan',
  'Varga',
  'Marchetti',
  'Ekdahl',
  'Brandvold',
  'Quispe',
  'Tanaka',
];
const chinese = ['小厨房日记', '林间露营', '慢火炖煮', '一人食研究所', '阿木的工具箱', '铁锅与面包'];
const topics = ['pan', 'camp', 'bake', 'skin', 'fit', 'home', 'craft', 'tea', 'run', 'plants'];
const common = ['Emma Smith', 'Maria Garcia', 'Li Na', '王芳', 'Kim Minji'];

/** `half` pairs of one person, `half` pairs of two who look alike. */
export function pairsFrom(seed: number, half: number): Pair[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let count = 0;
  const number = () => ++count;
  const idOf = () => String(6_800_000_000_000 + number() * 7919 + Math.floor(random() * 900));
  const slug = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '.');
  const newName = () =>
    random() < 0.15
      ? `${pick(chinese)}${number()}`
      : `${pick(firsts)} ${pick(lasts)}${random() < 0.5 ? ` ${pick(lasts)}` : ''}`;
  const newHandle = (name: string) => `${slug(name) || pick(topics)}.${pick(topics)}${number()}`;

  const account = (platform: Platform, over: Partial<Account> = {}): Account => {
    const handle = over.handle ?? newHandle(newName());
    return {
      platform,
      platformId: random() < 0.75 ? idOf() : null,
      handle,
      handles: [{ handle, from: '2026-01-01T00:00:00.000Z', to: null }],
      displayName: null,
      bio: random() < 0.3 ? `${pick(topics)} every day, ${pick(lasts)} street` : null,
      links: random() < 0.3 ? [`https://shop${number() % 40}.example/`] : null,
      emails: null,
      ...(random() < 0.5 ? { avatarFile: `file${number()}` } : {}),
      ...over,
    };
  };
  const person = (accounts: Account[], over: Partial<Person> = {}): Person => ({
    id: `person ${number()}`,
    name: null,
    country: random() < 0.4 ? pick(['GB', 'US', 'DE', 'ES']) : null,
    contacts: [],
    accounts,
    ...over,
  });
  /** As people write their own name elsewhere: whole, a word less, in capitals, with a topic. */
  const respelt = (name: string) => {
    const words = name.split(' ');
    return pick([
      name,
      name.toUpperCase(),
      `${name} | ${pick(topics)}`,
      words.length > 2 ? words.slice(0, 2).join(' ') : name,
      `${name} ✨`,
    ]);
  };
  const mail = (name: string) =>
    `${slug(name) || 'hello'}${number()}@${pick(['gmail.com', 'mail.example', 'films.example'])}`;

  type Made = { one: Person; other: Person };
  const sides = (
    own: Partial<Account>,
    theirs: Partial<Account>,
    share: Partial<Person>[] = [{}, {}],
  ): Made => {
    const name = newName();
    const country = pick(['GB', 'US', null]);
    return {
      one: person([account('tiktok', { displayName: name, ...own })], { country, ...share[0] }),
      other: person(
        [account('instagram', { displayName: random() < 0.85 ? respelt(name) : newName(), ...theirs })],
        { country: random() < 0.9 ? country : null, ...share[1] },
      ),
    };
  };
  const contact = (kind: 'phone' | 'whatsapp' | 'wechat', value: string) => ({ contacts: [{ kind, value }] });

  const ones: Record<string, () => Made> = {
    email: () => {
      const address = mail(newName());
      return sides({ emails: [address] }, { emails: [random() < 0.3 ? address.toUpperCase() : address] });
    },
    phone: () => {
      const value = `+4477009${String(number()).padStart(5, '0')}`;
      return sides({}, {}, [contact('phone', value), contact(pick(['phone', 'whatsapp']), value)]);
    },
    wechat: () => sides({}, {}, Array(2).fill(contact('wechat', `wx_${number()}`))),
    linkPage: () => {
      const page = `linktr.ee/${slug(newName())}${number()}`;
      return sides({ links: [`https://${page}`] }, { links: [`https://www.${page}/?utm_source=ig`] });
    },
    bioNames: () => {
      const handle = newHandle(newName());
      return sides(
        { bio: `cooking outside\n${pick(['IG: ', 'Instagram @', 'ig → @', 'insta： '])}${handle}` },
        { handle },
      );
    },
    linkToOther: () => {
      const handle = newHandle(newName());
      return sides({ links: [`https://www.instagram.com/${handle}/?hl=de`] }, { handle });
    },
    eachOther: () => {
      const [tok, gram] = [newHandle(newName()), newHandle(newName())];
      return sides(
        { handle: tok, bio: `IG @${gram}` },
        { handle: gram, links: [`https://www.tiktok.com/@${tok}`] },
      );
    },
    sameHandle: () => {
      const handle = newHandle(newName());
      return sides({ handle }, { handle: random() < 0.5 ? handle.replaceAll('.', '_') : handle });
    },
    renamed: () => {
      const [old, now, name] = [newHandle(newName()), newHandle(newName()), newName()];
      const past = [{ handle: old, from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' }];
      return {
        one: person([account('tiktok', { handle: old, platformId: null, displayName: name })]),
        other: person([
          account('tiktok', {
            handle: now,
            platformId: idOf(),
            displayName: respelt(name),
            handles: [...past, { handle: now, from: '2026-01-01T00:00:00.000Z', to: null }],
          }),
        ]),
      };
    },
    samePlatformId: () => {
      const [platformId, name] = [idOf(), newName()];
      return {
        one: person([account('tiktok', { platformId, displayName: name })]),
        other: person([account('tiktok', { platformId, displayName: respelt(name) })]),
      };
    },
    nameAndAvatar: () => {
      const [file, name] = [`upload${number()}`, `${newName()} ${number()}`];
      return {
        one: person([account('tiktok', { platformId: null, displayName: name, avatarFile: file })]),
        other: person([account('tiktok', { displayName: name, avatarFile: file })]),
      };
    },
    onlyTheName: () => sides({}, {}),
  };
  const agency = Array.from({ length: 60 }, (_, i) => `hello@agency${i}.example`);
  const two = (
    own: Partial<Account>,
    theirs: Partial<Account>,
    sites: [Platform, Platform] = ['tiktok', 'instagram'],
    share: Partial<Person>[] = [{}, {}],
  ): Made => ({
    one: person([account(sites[0], { displayName: newName(), ...own })], share[0]),
    other: person([account(sites[1], { displayName: newName(), ...theirs })], share[1]),
  });
  let desk = 0;
  const others: Record<string, () => Made> = {
    commonName: () => {
      const name = pick(common);
      return two(
        { displayName: name, handle: `${slug(name) || 'wang'}${number()}` },
        { displayName: name, handle: `${slug(name) || 'fang'}_${number()}` },
        [pick(['tiktok', 'instagram'] as const), 'instagram'],
      );
    },
    agencyOfTen: () => {
      const address = agency[Math.floor(desk++ / 5) % agency.length] as string; // five pairs: ten creators
      return two({ emails: [address] }, { emails: [address] });
    },
    managerOfTwo: () => {
      const address = `mgmt@talent${number()}.example`;
      return two({ emails: [address] }, { emails: [address] });
    },
    linkRoot: () => two({ links: ['https://linktr.ee/'] }, { links: ['https://linktr.ee'] }),
    sameShop: () => two({ links: ['https://shop.example/deal'] }, { links: ['https://shop.example/deal'] }),
    handleTakenOver: () => {
      const handle = newHandle(newName());
      const now = newHandle(newName());
      return two(
        {
          handle: now,
          platformId: idOf(),
          handles: [
            { handle, from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' },
            { handle: now, from: '2026-01-01T00:00:00.000Z', to: null },
          ],
        },
        { handle, platformId: idOf() },
        ['tiktok', 'tiktok'],
      );
    },
    sameTopicHandle: () => {
      const handle = `daily${pick(topics)}${number()}`;
      return two({ handle, displayName: 'Nara Okafor' }, { handle, displayName: 'Tomas Halloway' });
    },
    standardAvatar: () =>
      two({ avatarFile: 'nobody.jpg' }, { avatarFile: 'nobody.jpg' }, ['instagram', 'instagram']),
    bothNameTheBrand: () =>
      two(
        { bio: 'partner of ig: @northlight.skin' },
        { links: ['https://www.instagram.com/northlight.skin/'] },
      ),
    /** A real trap: one names the other as a partner. */
    couple: () => {
      const handle = newHandle(newName());
      return two(
        { bio: `with my love, ig: @${handle}`, displayName: 'Ilse Varga' },
        { handle, displayName: 'Oskar Brandvold' },
      );
    },
    /** A real trap: two siblings publish one number. */
    familyPhone: () => {
      const share = contact('phone', `+3460000${String(number()).padStart(4, '0')}`);
      return two(
        { displayName: 'Sanna Ekdahl', platformId: idOf() },
        { displayName: 'Diego Quispe', platformId: idOf() },
        ['tiktok', 'tiktok'],
        [share, share],
      );
    },
  };
  const make = (from: Record<string, () => Made>, isOne: boolean, n: number): Pair[] => {
    const kinds = Object.keys(from);
    return Array.from({ length: n }, (_, i) => {
      const kind = kinds[i % kinds.length] as string;
      return { kind, isOne, ...(from[kind] as () => Made)() };
    });
  };
  return [...make(ones, true, half), ...make(others, false, half)];
}
