import { type Kind, pick, stranger } from './kind';

/** What can happen to what a page shows and to its head. */
export const pageKinds: Kind[] = [
  {
    name: 'visible numbers are others',
    apply({ page, random }) {
      for (const part of page.querySelectorAll('header span, [data-e2e$="-count"]')) {
        if (part.children.length > 0 || random() < 0.5) continue;
        part.textContent = (part.textContent ?? '').replace(/\d/g, () => String(Math.floor(random() * 10)));
        if (part.hasAttribute('title')) part.setAttribute('title', String(Math.floor(random() * 1e9)));
      }
    },
  },
  {
    name: 'one head tag is a third person’s',
    apply({ page, random, person }) {
      const own = [...page.querySelectorAll('meta[content]')].filter((meta) =>
        meta.getAttribute('content')?.includes(person.handle),
      );
      const tag = pick(own, random);
      tag?.setAttribute(
        'content',
        (tag.getAttribute('content') ?? '').replaceAll(person.handle, stranger.handle),
      );
    },
  },
  {
    name: 'the header is nested deep',
    apply({ page, random }) {
      const inner = pick(page.querySelectorAll('header, header *, [data-e2e]'), random);
      let outer: Element | undefined = inner;
      for (let depth = 0; inner && outer && depth < 300; depth++) {
        const box = page.createElement('div');
        outer.replaceWith(box);
        box.append(outer);
        outer = box;
      }
    },
  },
  {
    name: 'the handle is written in capitals',
    apply({ page, random, person }) {
      const parts = page.querySelectorAll('script:not([src]), h1, h2, [data-e2e="user-title"]');
      for (const part of parts) {
        if (part.children.length > 0 || random() < 0.3) continue;
        part.textContent = (part.textContent ?? '').replaceAll(person.handle, person.handle.toUpperCase());
      }
    },
  },
  {
    name: 'a part of the header stands twice',
    apply({ page, random }) {
      const part = pick(page.querySelectorAll('header *, [data-e2e]'), random);
      part?.before(part.cloneNode(true));
    },
  },
];
