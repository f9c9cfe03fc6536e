/** Somebody else: what of these reaches a capture of another person is a wrong identity. */
export const intruder = {
  handle: 'intruder.example',
  platformId: '6999999999999999999',
  name: 'Intruder Person',
  count: 666_666_661,
};

type Random = () => number;
type Mutation = { name: string; apply: (page: Document, random: Random) => void };

/** Damages a page in one to four ways and says which. */
export function mutate(page: Document, random: Random): string[] {
  const count = 1 + Math.floor(random() * 4);
  return Array.from({ length: count }, () => {
    const { name, apply } = pick(mutations, random);
    apply(page, random);
    return name;
  });
}

const mutations: Mutation[] = [
  {
    name: 'a node is gone',
    apply: (page, random) => pickOr(page.querySelectorAll('body *, head *'), random)?.remove(),
  },
  {
    name: 'a node near the header is gone',
    apply: (page, random) => pickOr(page.querySelectorAll('header *, [data-e2e]'), random)?.remove(),
  },
  {
    name: 'a text is gone',
    apply(page, random) {
      const element = pickOr(
        page.querySelectorAll('header span, header a, h1, h2, [data-e2e] strong'),
        random,
      );
      if (element) element.textContent = '';
    },
  },
  {
    name: 'an embedded script is cut',
    apply: (page, random) =>
      inScript(page, random, (text) => text.slice(0, Math.floor(text.length * random()))),
  },
  {
    name: 'an embedded script is gone',
    apply: (page, random) => pickOr(scriptsOf(page), random)?.remove(),
  },
  {
    name: 'numbers of an embedded script are others',
    apply: (page, random) =>
      inScript(page, random, (text) =>
        text.replace(/(?<=:)\d{1,12}(?=[,}])/g, (number) =>
          random() < 0.3 ? String(Math.floor(random() * 1e9)) : number,
        ),
      ),
  },
  {
    name: 'values of an embedded script have other kinds',
    apply: (page, random) =>
      inScript(page, random, (text) =>
        text.replace(/:(null|true|false|\d+|"[^"\\]{0,40}")(?=[,}])/g, (whole) =>
          random() < 0.02
            ? `:${pick(['null', '[]', '{}', '-1', '1e400', '""', 'true', '"NaN"'], random)}`
            : whole,
        ),
      ),
  },
  {
    name: 'keys of an embedded script are gone',
    apply: (page, random) =>
      inScript(page, random, (text) =>
        text.replace(/"([A-Za-z]\w{2,40})":/g, (whole) => (random() < 0.02 ? '"gone":' : whole)),
      ),
  },
  {
    name: 'an embedded script is of somebody else',
    apply: (page, random) => inScript(page, random, (text) => asIntruder(text, page)),
  },
  {
    name: 'a second copy of an embedded script, of somebody else, comes first',
    apply(page, random) {
      const script = pickOr(scriptsOf(page), random);
      if (!script) return;
      const copy = script.cloneNode(true) as HTMLScriptElement;
      copy.textContent = asIntruder(copy.textContent ?? '', page);
      script.before(copy);
    },
  },
  {
    name: 'the visible header is of somebody else',
    apply(page) {
      for (const root of page.querySelectorAll('header, [data-e2e="user-page"]')) {
        root.innerHTML = asIntruder(root.innerHTML, page);
      }
    },
  },
  {
    name: 'the head tags are of somebody else',
    apply(page) {
      for (const meta of page.querySelectorAll('meta[content]')) {
        meta.setAttribute('content', asIntruder(meta.getAttribute('content') ?? '', page));
      }
    },
  },
  {
    name: 'two parts of the page have changed places',
    apply(page, random) {
      const all = page.querySelectorAll('header *, [data-e2e]');
      const [first, second] = [pickOr(all, random), pickOr(all, random)];
      if (first && second && !first.contains(second) && !second.contains(first)) {
        const mark = page.createComment('');
        first.replaceWith(mark);
        second.replaceWith(first);
        mark.replaceWith(second);
      }
    },
  },
];

/** The person the page was saved of: the spec writes who it is into the root before the page is damaged. */
export const personAttribute = 'data-person';
export type Person = { handle: string; platformId: string | null; name: string | null; counts: number[] };

function asIntruder(text: string, page: Document): string {
  const { handle, platformId, name, counts }: Person = JSON.parse(
    page.documentElement.getAttribute(personAttribute) ?? '{}',
  );
  let swapped = text.replace(new RegExp(escaped(handle), 'gi'), intruder.handle);
  if (platformId) swapped = swapped.replaceAll(platformId, intruder.platformId);
  if (name) swapped = swapped.replaceAll(name, intruder.name);
  for (const count of counts)
    swapped = swapped.replaceAll(new RegExp(`(?<!\\d)${count}(?!\\d)`, 'g'), String(intruder.count));
  return swapped;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The scripts that hold data, the larger ones more often: there are dozens of tiny ones that say nothing. */
function scriptsOf(page: Document): HTMLScriptElement[] {
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script:not([src])')];
  const telling = scripts.filter((script) =>
    /uniqueId|username|followerCount|profile_id|alternateName/.test(script.textContent ?? ''),
  );
  return telling.length > 0 ? telling : scripts;
}

function inScript(page: Document, random: Random, change: (text: string) => string): void {
  const script = pickOr(scriptsOf(page), random);
  if (script) script.textContent = change(script.textContent ?? '');
}

function pick<T>(from: readonly T[], random: Random): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const pickOr = <T>(from: ArrayLike<T>, random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];
