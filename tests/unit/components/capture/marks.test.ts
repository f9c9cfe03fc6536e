// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { marksOn } from '@/components/capture/marks';
import { markView } from '@/components/capture/markView';
import type { Status } from '@/lib/messages/types';
import { invented, tiktokSearch } from '@/tests/listPages';

const status = (handle: string, over: Partial<Status> = {}): Status => ({
  platform: 'tiktok',
  handle,
  known: true,
  stageKind: 'negotiating',
  mine: true,
  held: false,
  blocked: false,
  ...over,
});
const [first = '', second = '', third = ''] = invented(50);

let sent: string[] = [];
let asked: string[][] = [];
let pool: Record<string, Status> | null = {};
let roots: ShadowRoot[] = [];
let show: (pictures: Element[]) => void = () => {};
let listener: Listener = () => undefined;
let stop = () => {};

beforeEach(() => {
  sent = [];
  asked = [];
  roots = [];
  pool = { [first]: status(first), [third]: status(third, { blocked: true }) };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'jianlian',
      onMessage: { addListener: (given: Listener) => (listener = given) },
      async sendMessage({ jianlian, request }: Sent) {
        sent.push(jianlian);
        asked.push(request.handles.map(({ handle }) => handle));
        const statuses = request.handles.flatMap(({ handle }) => pool?.[handle] ?? []);
        return { reply: pool && { statuses, language: 'en' } };
      },
    },
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class extends NoObserver {
      constructor(told: (seen: object[]) => void) {
        super();
        show = (pictures) => told(pictures.map((target) => ({ target, isIntersecting: true })));
      }
    },
  );
  vi.stubGlobal('ResizeObserver', NoObserver);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(tiktokSearch().html)?.[1] ?? '';
  const context = { isValid: true, onInvalidated: (act: () => void) => (stop = act) };
  marksOn(onTikTok(), context)();
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('[MARK-2] nobody is asked for before they are on screen, and all on screen with one message', async () => {
  expect(asked).toEqual([]);

  show(pictures().slice(0, 10));
  await until(() => expect(standing()).toHaveLength(10));
  expect(asked).toEqual([invented(10)]);

  show(pictures().slice(5, 12));
  await until(() => expect(standing()).toHaveLength(12));
  expect(asked[1]).toEqual(invented(12).slice(10)); // what is known is not asked again
});

test('[MARK-5] known, do not contact, unknown: one icon each, and one name for all who are known', async () => {
  show(pictures().slice(0, 3));

  await until(() =>
    expect(labels()).toEqual([
      'Known creator: details',
      'Add this creator to the pipeline',
      'Known creator: details',
    ]),
  );
});

test('[MARK-4] a card that is given to another creator loses its mark at once and gets theirs', async () => {
  show(pictures().slice(0, 2));
  await until(() => expect(standing()).toHaveLength(2));

  pictures()[1]!.closest('a')!.setAttribute('href', `https://www.tiktok.com/@${third}/video/7512345678901`);

  await until(() => expect(labels()[1]).toBe('Known creator: details'));
  expect(asked).toEqual([[first, second], [third]]);
  expect(standing()).toHaveLength(2);
});

test('[MARK-4] a card that is gone takes its mark along; a mark the site threw away comes back, once', async () => {
  show(pictures().slice(0, 3));
  await until(() => expect(standing()).toHaveLength(3));

  document.querySelector('.cell')?.remove();
  expect(standing()).toHaveLength(2);
  standing()[0]?.remove();

  await until(() => expect(standing()).toHaveLength(2));
});

test('[MARK-7] switched off, there is none; switched on again, they come', async () => {
  show(pictures().slice(0, 3));
  await until(() => expect(standing()).toHaveLength(3));

  pool = null;
  await ask('refresh', {});
  await until(() => expect(standing()).toEqual([]));

  pool = {};
  await ask('refresh', {});
  show(pictures().slice(0, 3));
  await until(() => expect(standing()).toHaveLength(3));
});

test('[MARK-6] a click that the page made up adds nobody', async () => {
  show(pictures().slice(0, 2));
  await until(() => expect(standing()).toHaveLength(2));

  buttons()[1]?.click();
  standing()[1]?.click();
  await new Promise((resolve) => setTimeout(resolve, 250));

  expect(sent).not.toContain('addListed');
  const answer = await ask('captureListed', { platform: 'tiktok', handle: second });
  expect(answer).toEqual({ ok: false, reason: 'capture.notReadable' });
});

test('[MARK-5] lock for whom another has, struck before anything else, a dashed ring for the known without a deal, plus for the unknown', () => {
  const icon = (over: Partial<Status>) => markView(status('ana', over), null, 'en').icon;

  expect(icon({})).toEqual({ ring: 'negotiating' });
  expect(icon({ mine: false })).toEqual({ ring: 'negotiating' }); // a deal of nobody's
  expect(icon({ held: true })).toBe('lock');
  expect(icon({ held: true, blocked: true })).toBe('block');
  expect(icon({ mine: false, stageKind: null })).toEqual({ ring: 'sourced' });
  expect(icon({ known: false, mine: false, stageKind: null })).toBe('plus');
  expect(markView(status('ana', { mine: false, stageKind: null }), null, 'en').state).toBe('add');
});

type Sent = { jianlian: string; request: { handles: { handle: string }[] } };
type Listener = (message: object, sender: object, reply: (answer: unknown) => void) => unknown;

/** As the background asks. */
const ask = (jianlian: string, request: object) =>
  new Promise((resolve) => void listener({ jianlian, request }, { id: 'jianlian' }, resolve));

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** The test's document under an address of the site. */
function onTikTok(): Document {
  const address = { hostname: 'www.tiktok.com', pathname: '/search' };
  return new Proxy(document, {
    get(target, name) {
      if (name === 'location') return address;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const pictures = () => [...document.querySelectorAll('.thumb')];
const standing = () => [...document.querySelectorAll<HTMLElement>('jianlian-mark')];
const buttons = () =>
  standing().map((host) => roots.find((root) => root.host === host)?.querySelector('button'));
const labels = () => buttons().map((button) => button?.getAttribute('aria-label'));
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000 });
