import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/errors';
import { answering, contract, type Handlers, longestMessage, type Sender } from '@/lib/messages/answer';
import { callerOf } from '@/lib/messages/caller';
import { makeId } from '@/tests/make';

const own = 'chrome-extension://jianlianjianlianjianlianjianlian';
const runtime = {
  id: 'jianlian',
  getURL: (path: string) => `${own}${path.startsWith('/') ? '' : '/'}${path}`,
};
const tab = { id: 7, incognito: false } as NonNullable<Sender['tab']>;

const senders = {
  contentScript: { id: 'jianlian', url: 'https://www.tiktok.com/@ana.example', tab, frameId: 0 },
  card: { id: 'jianlian', url: `${own}/card.html`, tab, frameId: 12 },
  panel: { id: 'jianlian', url: `${own}/sidepanel.html#/deal/1` },
} satisfies Record<string, Sender>;

const honest = {
  creatorsChanged: {},
  statusOf: { handles: [{ platform: 'tiktok', handle: 'ana.example' }] },
  addListed: { pressId: makeId(), handle: { platform: 'tiktok', handle: 'ana.example' } },
  cardState: { listed: { platform: 'tiktok', handle: 'ana.example' } },
  press: { pressId: makeId() },
  openDeal: { dealId: makeId() },
  activeCreator: { windowId: null },
  saveActive: { tabId: 3, pressId: makeId() },
} as const;

function listening(over: Partial<Handlers> = {}) {
  const called: string[] = [];
  const logged: string[] = [];
  const handlers = Object.fromEntries(
    Object.keys(contract).map((name) => [name, async () => void called.push(name)]),
  ) as unknown as Handlers;
  const listener = answering({
    runtime,
    handlers: { ...handlers, ...over },
    log: (text, cause) => logged.push(`${text} ${cause ?? ''}`),
  });
  const send = (message: unknown, sender: Sender) =>
    new Promise<unknown>((resolve) => {
      if (listener(message, sender, resolve) === undefined) resolve('not ours');
    });
  return { send, called, logged, listener };
}

const refused = { failed: 'message.refused', details: {} };

describe('who may send what', () => {
  const names = Object.keys(contract) as (keyof typeof contract)[];
  const callers = Object.keys(senders) as (keyof typeof senders)[];

  test.each(names.flatMap((name) => callers.map((caller) => ({ name, caller }))))(
    '[MSG-1] $name from $caller is answered only where the contract says so',
    async ({ name, caller }) => {
      const { send, called } = listening();

      const answer = await send({ jianlian: name, request: honest[name] }, senders[caller]);

      const may = contract[name].from === caller;
      expect(answer).toEqual(may ? { reply: undefined } : refused);
      expect(called).toEqual(may ? [name] : []);
    },
  );

  test.each([
    ['another extension', { ...senders.panel, id: 'somebody' }],
    ['no address', { id: 'jianlian', tab, frameId: 0 }],
    ['a frame inside a site', { ...senders.contentScript, frameId: 3 }],
    [
      'a site that is not one of the two',
      { ...senders.contentScript, url: 'https://tiktok.com/@ana.example' },
    ],
    [
      'a site whose name begins alike',
      { ...senders.contentScript, url: 'https://www.tiktok.com.evil.example/' },
    ],
    ['plain http', { ...senders.contentScript, url: 'http://www.tiktok.com/@ana.example' }],
    ['a content script without a tab', { id: 'jianlian', url: senders.contentScript.url, frameId: 0 }],
    ['a card outside a tab', { id: 'jianlian', url: senders.card.url }],
    ['another page of ours', { ...senders.card, url: `${own}/report.html` }],
    [
      'an address that only contains ours',
      { ...senders.panel, url: `https://x.example/${own}/sidepanel.html` },
    ],
    ['an origin that begins like ours', { ...senders.panel, url: `${own}x/sidepanel.html` }],
    ['no address at all', { ...senders.panel, url: 'about:blank' }],
  ] as [string, Sender][])('[MSG-1] %s is nobody', (_, sender) => {
    expect(callerOf(sender, runtime)).toBeUndefined();
  });

  test('[MSG-1] the panel opened as a tab is still the panel', () => {
    expect(callerOf({ ...senders.panel, tab, frameId: 0 }, runtime)).toBe('panel');
  });
});

describe('what is refused', () => {
  test.each([
    ['an unknown name', { jianlian: 'eraseAll', request: {} }, senders.panel],
    ['a name of Object', { jianlian: 'constructor', request: {} }, senders.panel],
    ['a name that is no text', { jianlian: 7, request: {} }, senders.panel],
    ['no request', { jianlian: 'press' }, senders.card],
    ['a press without a UUID', { jianlian: 'press', request: { pressId: '1' } }, senders.card],
    ['a field too many', { jianlian: 'press', request: { pressId: makeId(), capture: {} } }, senders.card],
    ['a negative tab', { jianlian: 'saveActive', request: { tabId: -1, pressId: makeId() } }, senders.panel],
    [
      '201 handles',
      { jianlian: 'statusOf', request: { handles: Array(201).fill(honest.statusOf.handles[0]) } },
      senders.contentScript,
    ],
    [
      'a message over the limit',
      { jianlian: 'cardState', request: {}, more: 'x'.repeat(longestMessage) },
      senders.card,
    ],
  ] as [string, unknown, Sender][])('[MSG-2] %s', async (_, message, sender) => {
    const { send, called } = listening();

    expect(await send(message, sender)).toEqual(refused);
    expect(called).toEqual([]);
  });

  test('[MSG-2] a message that JSON cannot hold', async () => {
    const { send } = listening();
    const cyclic: Record<string, unknown> = { jianlian: 'cardState', request: {} };
    cyclic.self = cyclic;

    expect(await send(cyclic, senders.card)).toEqual(refused);
  });

  test('[MSG-2] each kind is logged once, without a word of what was sent', async () => {
    const { send, logged } = listening();

    for (let again = 0; again < 5; again++) {
      await send({ jianlian: 'press', request: { secret: 'ana@belmont.example' } }, senders.card);
      await send({ jianlian: 'ana@belmont.example', request: {} }, senders.card);
    }

    expect(logged).toEqual([
      expect.stringContaining('press malformed'),
      expect.stringContaining('unknown name'),
    ]);
    expect(logged.join()).not.toContain('belmont');
  });

  test('[MSG-2] what is not a message of ours is left to others', async () => {
    const { send } = listening();

    expect(await send('hello', senders.panel)).toBe('not ours');
    expect(await send({ type: 'wxt:reload' }, senders.panel)).toBe('not ours');
    expect(await send(null, senders.panel)).toBe('not ours');
  });
});

describe('what is answered', () => {
  test('[MSG-3] a refusal of ours crosses as its code and details', async () => {
    const { send, logged } = listening({
      press: () => Promise.reject(new AppError('store.diskFull', { free: '0' })),
    });

    const answer = await send({ jianlian: 'press', request: honest.press }, senders.card);

    expect(answer).toEqual({ failed: 'store.diskFull', details: { free: '0' } });
    expect(logged).toEqual([]);
  });

  test('[MSG-3] a bug crosses as `internal` with nothing of its text, and is logged', async () => {
    const { send, logged } = listening({ press: () => Promise.reject(new Error('ana.example broke it')) });

    const answer = await send({ jianlian: 'press', request: honest.press }, senders.card);

    expect(answer).toEqual({ failed: 'internal', details: {} });
    expect(logged).toHaveLength(1);
  });

  test('[MSG-3] a handler that throws at once is answered too', async () => {
    const { send } = listening({
      press: () => {
        throw new AppError('store.closed');
      },
    });

    expect(await send({ jianlian: 'press', request: honest.press }, senders.card)).toMatchObject({
      failed: 'store.closed',
    });
  });

  test('[MSG-5] the handler runs before the listener returns: a gesture lasts no longer', () => {
    let ran = false;
    const { listener } = listening({
      openDeal: async () => {
        ran = true;
        return { opened: true };
      },
    });

    listener({ jianlian: 'openDeal', request: honest.openDeal }, senders.card, () => {});

    expect(ran).toBe(true);
  });
});
