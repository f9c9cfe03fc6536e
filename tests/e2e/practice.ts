import { fixturePage } from './savedPages';

export type PracticePage = { id: string; url: string; handle: string; name: string };

/** The invented creators that tests, tour, pictures and bench visit by name; which forms of a page they are, the fixtures say. */
export const practice = {
  tiktok: of('tiktok/universal-statsv2'),
  instagram: of('instagram/xig-logged-out'),
};

function of(id: string): PracticePage {
  const { url, expected } = fixturePage(id);
  if (!expected) throw new Error(`${id} is no creator's page`);
  return { id, url, handle: expected.handle, name: expected.displayName ?? expected.handle };
}
