import type { Person } from '../e2e/mutate';
import { type Kind, pick, type Random, stranger } from './kind';

/** What can happen to the data that a page carries in its scripts. */
export const scriptKinds: Kind[] = [
  {
    name: 'two people of the page have changed handles',
    apply({ page, random, person }) {
      const other = pick(othersOf(page, person), random) ?? stranger.handle;
      const swap = (text: string) =>
        text.replace(handleValue, (whole, key, handle, end) => {
          if (isOf(person, handle)) return key + other + end;
          return handle === other ? key + person.handle + end : whole;
        });
      if (random() < 0.5) inScript(page, random, swap);
      else for (const script of scriptsOf(page)) script.textContent = swap(script.textContent ?? '');
    },
  },
  {
    name: 'the handle stands beside the data of somebody else on the page',
    apply: ({ page, random, person }) =>
      inScript(page, random, (text) => {
        const other = pick(handlesIn(text).filter(isThird(person)), random);
        return text.replace(handleValue, (whole, key, handle, end) =>
          handle === other && random() < 0.5 ? key + person.handle + end : whole,
        );
      }),
  },
  {
    name: 'in one place of a script the handle is a third person’s',
    apply: ({ page, random, person }) =>
      inScript(page, random, (text) => {
        let left = Math.floor(random() * handlesIn(text).filter((one) => isOf(person, one)).length);
        return text.replace(handleValue, (whole, key, handle, end) =>
          isOf(person, handle) && left-- === 0 ? key + stranger.handle + end : whole,
        );
      }),
  },
  {
    name: 'the viewer is somebody else',
    apply({ page, random }) {
      inScript(page, random, (text) =>
        text.replace('"__DEFAULT_SCOPE__":{', (root) => `${root}"webapp.app-context":{"user":${viewer}},`),
      );
      const script = page.createElement('script');
      script.type = 'application/json';
      script.textContent = `{"require":[["PolarisViewer",[],{"data":${viewer}},5895]],"viewer":${viewer}}`;
      if (random() < 0.5) page.head.prepend(script);
      else page.body?.append(script);
    },
  },
  {
    name: 'ids are others',
    apply: ({ page, random }) =>
      inScript(page, random, (text) =>
        text.replace(/(?<=[":=_])\d{6,24}(?=["&,}])/g, (id) =>
          random() < 0.3
            ? id.replace(/\d/g, (digit) => (random() < 0.5 ? digit : String(9 - Number(digit))))
            : id,
        ),
      ),
  },
  {
    name: 'fields are null',
    apply: ({ page, random }) => inScript(page, random, (text) => replaceValues(text, 'null', random)),
  },
  {
    name: 'strings are empty',
    apply: ({ page, random }) => inScript(page, random, (text) => replaceValues(text, '""', random)),
  },
  {
    name: 'the bio has a megabyte',
    apply({ page, random }) {
      const bio = `${stranger.bio} ${'ё"}\\'.repeat(262_144)}`;
      inScript(page, random, (text) =>
        text.replace(bioValue, (_, key: string) => key + JSON.stringify(bio).replaceAll('<', '\\u003c')),
      );
      const shown = page.querySelector('[data-e2e="user-bio"], header section > div > span');
      if (shown) shown.textContent = bio;
    },
  },
  {
    name: 'the data are nested deep',
    apply: ({ page, random }) =>
      inScript(page, random, (text) => {
        const depth = 1000 + Math.floor(random() * 20_000);
        return `${'{"a":'.repeat(depth)}${text}${'}'.repeat(depth)}`;
      }),
  },
  {
    name: 'a script stands several times',
    apply({ page, random }) {
      const script = pick(scriptsOf(page), random);
      for (let copies = Math.ceil(random() * 3); script && copies > 0; copies--) {
        script.before(script.cloneNode(true));
      }
    },
  },
  {
    name: 'two scripts hold the data of each other',
    apply({ page, random }) {
      const [one, other] = [pick(scriptsOf(page), random), pick(scriptsOf(page), random)];
      if (!one || !other) return;
      [one.textContent, other.textContent] = [other.textContent, one.textContent];
    },
  },
  {
    name: 'a script has lost its name or type',
    apply({ page, random }) {
      pick(scriptsOf(page), random)?.removeAttribute(random() < 0.5 ? 'id' : 'type');
    },
  },
  {
    name: 'a stretch of a script is gone',
    apply: ({ page, random }) =>
      inScript(page, random, (text) => {
        const start = Math.floor(random() * text.length);
        return text.slice(0, start) + text.slice(start + Math.floor(random() * 2000));
      }),
  },
];

const handleValue = /("(?:uniqueId|username|identifier|alternateName|userName)"\s*:\s*")([\w.-]{1,64})(")/g;
const bioValue = /("(?:signature|biography|raw_text|description)"\s*:\s*)"(?:[^"\\]|\\.)*"/g;
const viewer = JSON.stringify({
  id: stranger.platformId,
  pk: stranger.platformId,
  uniqueId: stranger.handle,
  username: stranger.handle,
  nickname: stranger.name,
  full_name: stranger.name,
  biography: stranger.name,
  follower_count: 12,
  edge_followed_by: { count: 12 },
});

const isOf = (person: Person, handle: string) => handle.toLowerCase() === person.handle.toLowerCase();
/** The intruder stays whole: whatever of him reaches a capture is wrong. */
const isThird = (person: Person) => (handle: string) =>
  !isOf(person, handle) && !handle.startsWith('intruder');
const handlesIn = (text: string): string[] =>
  [...text.matchAll(handleValue)].map(([, , handle = '']) => handle);
const othersOf = (page: Document, person: Person): string[] =>
  scriptsOf(page).flatMap((script) => handlesIn(script.textContent ?? '').filter(isThird(person)));

const telling = /uniqueId|username|follower_?count|profile_id|alternateName|edge_followed_by/i;

/** Real pages have dozens of scripts that say nothing of anybody. */
const scriptsOf = (page: Document): HTMLScriptElement[] =>
  [...page.querySelectorAll<HTMLScriptElement>('script:not([src])')].filter((script) =>
    telling.test(script.textContent ?? ''),
  );

function inScript(page: Document, random: Random, change: (text: string) => string): void {
  const script = pick(scriptsOf(page), random);
  if (script) script.textContent = change(script.textContent ?? '');
}

function replaceValues(text: string, by: string, random: Random): string {
  return text.replace(/(?<=":)(?:true|false|\d+|"[^"\\]{0,200}")(?=[,}])/g, (value) =>
    random() < 0.05 ? by : value,
  );
}
