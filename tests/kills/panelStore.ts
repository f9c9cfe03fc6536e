import type { Store } from '@/lib/store';

type Fiber = { memoizedProps: { value?: unknown } | null; child: Fiber | null; sibling: Fiber | null };

/** The store that the panel in this page works with: what React hands down to every screen. */
export function panelStore(): Store {
  const root = [...document.querySelectorAll('*')].find((element) => containerKey(element));
  const top = root && (root as unknown as Record<string, Fiber>)[containerKey(root) ?? ''];
  const store = top && storeBelow(top);
  if (!store) throw new Error('there is no panel in this page');
  return store;
}

const containerKey = (element: Element) =>
  Object.keys(element).find((key) => key.startsWith('__reactContainer$'));

function storeBelow(top: Fiber): Store | undefined {
  const waiting: (Fiber | null)[] = [top];
  for (let fiber = waiting.pop(); fiber !== undefined; fiber = waiting.pop()) {
    const value = fiber?.memoizedProps?.value;
    if (isStore(value)) return value;
    if (fiber) waiting.push(fiber.sibling, fiber.child);
  }
  return undefined;
}

const isStore = (value: unknown): value is Store =>
  typeof value === 'object' && value !== null && 'run' in value && 'undoBatch' in value;
